--[[
Enhance with Dmax: an action of darktable for the selected photos, and the settings for it.

Copy this file into darktable's folder lua/ (~/.config/darktable/lua on Linux) and add to luarc beside it:

    require "dmax"

In the lighttable, "actions on selection" then has the button "enhance with Dmax". Each selected photo is exported as a 16-bit TIFF
with darktable's edits and export profile, enhanced by Dmax beside the original, imported, and grouped with the original.
Preferences > Lua options hold the command, the profile and alpha. Tried with darktable 4.2 on Linux.
]]

local dt = require "darktable"

dt.preferences.register("dmax", "command", "string", "Dmax: command",
  "what starts Dmax: dmax, or the path of it", "dmax")
dt.preferences.register("dmax", "profile", "string", "Dmax: profile",
  "a profile's name, or best", "Denoised")
dt.preferences.register("dmax", "alpha", "string", "Dmax: alpha",
  "auto, or from 1 (untouched) to 0 (all of it)", "auto")

local function quoted(word)
  if dt.configuration.running_os == "windows" then
    return '"' .. word .. '"'
  end
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

local function exists(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

-- The first free name NAME-dmax.tif, NAME-dmax-1.tif, ... beside the original.
local function free_name(image)
  local stem = image.path .. "/" .. image.filename:gsub("%.[^.]*$", "") .. "-dmax"
  local path, number = stem .. ".tif", 0
  while exists(path) do
    number = number + 1
    path = stem .. "-" .. number .. ".tif"
  end
  return path
end

-- Exports, enhances, imports and groups one photo; returns the new photo, or nil and a sentence.
local function enhance(image)
  local scratch = os.tmpname()
  os.remove(scratch)
  local exported, target = scratch .. ".tif", free_name(image)
  local format = dt.new_format("tiff")
  format.bpp = 16
  format:write_image(image, exported, false)
  if not exists(exported) then
    return nil, image.filename .. " could not be exported."
  end
  local told = scratch .. ".txt"
  local read = function(name) return quoted(dt.preferences.read("dmax", name, "string")) end
  local status = dt.control.execute(read("command") .. " enhance - --profile " .. read("profile") .. " --alpha="
    .. read("alpha") .. " <" .. quoted(exported) .. " >" .. quoted(target) .. " 2>" .. quoted(told))
  local file = io.open(told, "r")
  local sentence = file and file:read("a") or ""
  if file then file:close() end
  os.remove(exported)
  os.remove(told)
  if status ~= 0 then
    os.remove(target)   -- empty: Dmax sends a whole photo or nothing
    return nil, sentence ~= "" and sentence or "Dmax could not be started; set its command in the Lua options."
  end
  local made = dt.database.import(target)
  made:group_with(image.group_leader or image)
  return made
end

local function enhance_all(images)
  local job = dt.gui.create_job("Dmax", true)
  for number, image in ipairs(images) do
    local made, sentence = enhance(image)
    if not made then dt.print(sentence) end
    job.percent = number / #images
  end
  job.valid = false
end

dt.gui.libs.image.register_action("dmax", "enhance with Dmax", function(_, images) enhance_all(images) end,
  "exports each selected photo, gives its texture back, and groups the result with it")

return {enhance = enhance, enhance_all = enhance_all}
