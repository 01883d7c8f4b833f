-- Requests for wrk: KIND says which. "no-cache" makes the API work each answer out anew, as for a query never seen.
local kind = os.getenv("KIND")
local n = tonumber(os.getenv("N") or "10000")
local ids = {}
if kind == "by-id" then
  for line in io.lines(os.getenv("IDS")) do ids[#ids + 1] = line end
end
local municipalities = {"1315", "1380", "1381", "1382", "1383", "1384"}
local groups = {"asylsokande", "nyanland", "kvotflykting", "massflykt"}
local words = {"s%C3%B6mn", "spr%C3%A5kcaf%C3%A9", "l%C3%A4xhj%C3%A4lp", "promenad", "krisst%C3%B6d", "k%C3%B6rs%C3%A5ng", "simning", "mentor", "trauma", "odling"}
local headers = {["Cache-Control"] = "no-cache"}
local pages = math.max(1, math.floor(n * 0.7 / 20))
local function pick(list) return list[math.random(#list)] end

function init() math.randomseed(os.time()) end

function request()
  local path = "/samlat/v1/services"
  if kind == "list" then path = path .. "?page=" .. math.random(math.min(400, pages))
  elseif kind == "filter" then path = path .. "?municipality=" .. pick(municipalities) .. "&targetGroup=" .. pick(groups)
  elseif kind == "search" then path = path .. "?q=" .. pick(words)
  elseif kind == "facets" then path = path .. "?facets=true&municipality=" .. pick(municipalities) .. "&targetGroup=" .. pick(groups)
  elseif kind == "facets-search" then path = path .. "?facets=true&municipality=" .. pick(municipalities) .. "&q=" .. pick(words)
  else path = path .. "/" .. pick(ids) end
  return wrk.format("GET", path, headers)
end

function done(summary, latency)
  io.write(string.format("RESULT %.1f %.3f %.3f %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
