# Homebrew's cask. Not tried yet. @URL@ and @SHA256@ are those of the released archive.
cask "dmax" do
  version "@VERSION@"
  sha256 "@SHA256@"

  url "@URL@"
  name "Dmax"
  desc "Makes restored photos look real again"
  homepage "https://dmax.app/"

  app "Dmax.app"
  binary "#{appdir}/Dmax.app/Contents/MacOS/dmax"

  zap trash: ["~/Library/Caches/Dmax", "~/Library/Logs/Dmax"]
end
