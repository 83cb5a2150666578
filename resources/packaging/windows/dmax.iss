; Inno Setup: installs the app that bundle.py has made. Not tried yet: no Windows was at hand.
;   iscc /DVersion=VERSION resources\packaging\windows\dmax.iss
#ifndef Version
  #error Name the version: iscc /DVersion=VERSION dmax.iss
#endif
[Setup]
AppId={{8F0E4B52-3C0B-4E0B-9B7B-5B5C7D3D0A11}
AppName=Dmax
AppVersion={#Version}
AppPublisher=The Dmax developers
DefaultDirName={autopf}\Dmax
DefaultGroupName=Dmax
LicenseFile=..\..\..\LICENSE
OutputDir=..\..\..\build
OutputBaseFilename=Dmax-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
UninstallDisplayIcon={app}\dmax-window.exe

[Tasks]
Name: menu; Description: "Add ""Enhance with Dmax"" to the menu of photos"

[Files]
Source: "..\..\..\build\app\dmax\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Dmax"; Filename: "{app}\dmax-window.exe"

[Registry]
; "Open with" and "Enhance with Dmax", for all photos that Windows knows as pictures, and for Dmax's own profiles
Root: HKA; Subkey: "Software\Classes\Applications\dmax-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\dmax-window.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\image\shell\Dmax"; ValueType: string; ValueData: "Enhance with Dmax"; Flags: uninsdeletekey; Tasks: menu
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\image\shell\Dmax"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\dmax-window.exe"; Tasks: menu
Root: HKA; Subkey: "Software\Classes\SystemFileAssociations\image\shell\Dmax\command"; ValueType: string; ValueData: """{app}\dmax-window.exe"" ""%1"""; Tasks: menu
Root: HKA; Subkey: "Software\Classes\.dmax\OpenWithProgids"; ValueType: string; ValueName: "Dmax.Profile"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Dmax.Profile"; ValueType: string; ValueData: "Dmax profile"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Dmax.Profile\shell\open\command"; ValueType: string; ValueData: """{app}\dmax-window.exe"" ""%1"""
