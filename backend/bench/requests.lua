-- Requests for wrk: KIND says which. "no-cache" makes the API work each answer out anew, as for a query never seen.
local kind = os.getenv("KIND")
local n = tonumber(os.getenv("N") or "10000")
local ids = {}
if kind == "by-id" then
  for line in io.lines(os.getenv("IDS")) do ids[#ids + 1] = line end
end
local municipalities = {"1315", "1380", "1381", "1382", "1383", "1384"}
local groups = {"asylsokande", "nyanland", "kvotflykting", "massflykt", "ensamkommande-barn", "anvisad-nyanland"}
local levels = {"", "&supportLevel=1", "&supportLevel=2", "&supportLevel=3", "&supportLevel=4"}
local words = {}
for word in ("sömn oro stress samtal grupp språkcafé föräldrar barn unga kvinnor tolk familj skola hälsa tandvård läxhjälp promenad " ..
    "odling musik idrott mötesplats rådgivning krisstöd hembesök vägledning sjukvård trauma sorg ensamhet vänskap simning matlagning " ..
    "bostad arbete studier fritid kultur körsång natur öppenvård mottagning vårdcentral församling studiecirkel kompis mentor guide " ..
    "nätverk stödsamtal hälsosamtal"):gmatch("%S+") do
  words[#words + 1] = word:gsub("[\128-\255]", function(byte) return string.format("%%%02X", byte:byte()) end)
end
local headers = {["Cache-Control"] = "no-cache"}
local pages = math.max(1, math.floor(n * 0.7 / 20))
local function pick(list) return list[math.random(#list)] end

function init() math.randomseed(os.time()) end

-- 180 filters by 3 pages, 2 500 pairs of words, each of 50 words in each of six municipalities.
function request()
  local path = "/samlat/v1/services"
  if kind == "list" then path = path .. "?page=" .. math.random(math.min(400, pages))
  elseif kind == "filter" then
    path = path .. "?municipality=" .. pick(municipalities) .. "&targetGroup=" .. pick(groups) .. pick(levels) .. "&page=" .. math.random(3)
  elseif kind == "search" then path = path .. "?q=" .. pick(words) .. "%20" .. pick(words)
  elseif kind == "facets" then path = path .. "?facets=true&municipality=" .. pick(municipalities) .. "&targetGroup=" .. pick(groups) .. pick(levels)
  elseif kind == "facets-search" then path = path .. "?facets=true&municipality=" .. pick(municipalities) .. "&q=" .. pick(words)
  else path = path .. "/" .. pick(ids) end
  return wrk.format("GET", path, headers)
end

function done(summary, latency)
  io.write(string.format("RESULT %.1f %.3f %.3f %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
