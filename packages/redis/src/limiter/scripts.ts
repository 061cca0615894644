/*
 * What Redis runs. A limit is one hash:
 *   `o:<moment>`  requests that may leave or are on their way, and count until that moment
 *   `e:<moment>`  requests whose responses have come, and count until that moment
 *   `next`        when the next request is due if all are spread evenly
 *   `blocked`     until when a 429 blocks the limit
 * All moments are in ms by Redis's clock. What has another form was written by somebody else, and is removed.
 */

/** Begins each script over a limit. A window is remembered in a hundred parts. */
const limitHead = `
if redis.call('type', KEYS[1]).ok ~= 'hash' then redis.call('del', KEYS[1]) end
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function field(name, latest)
  local moment = tonumber(redis.call('hget', KEYS[1], name) or '')
  if moment and moment <= latest then return moment end
end

local function count(kind, n, moment, length)
  local part = length / 100
  redis.call('hincrby', KEYS[1], string.format('%s:%d', kind, math.ceil(moment / part) * part), n)
end

local function entries(latest)
  local found = {}
  local fields = redis.call('hgetall', KEYS[1])
  for i = 1, #fields, 2 do
    local name, n = fields[i], tonumber(fields[i + 1])
    local kind, at = string.match(name, '^([oe]):(%d+)$')
    at = tonumber(at or '')
    if at and n and n > 0 and at > now and at <= latest then
      found[#found + 1] = { name = name, kind = kind, at = at, n = n }
    elseif name ~= 'next' and name ~= 'blocked' then
      redis.call('hdel', KEYS[1], name)
    end
  end
  table.sort(found, function(one, other) return one.at < other.at end)
  return found
end

-- Takes so many requests off those that are on their way, the oldest first.
local function arrive(n, found)
  for _, entry in ipairs(found) do
    if n > 0 and entry.kind == 'o' then
      local part = math.min(entry.n, n)
      redis.call('hincrby', KEYS[1], entry.name, -part)
      n = n - part
    end
  end
end
`;

/**
 * How rate-limiter-flexible consumes points of a limit. ARGV: points, or minus how many responses have come; how many seconds a request may
 * run; points of a window; its length in seconds.
 *
 * A request counts from its grant until a window after its response. If that does not come, it counts as one that ran as long as it may.
 * Grants follow each other evenly, except that a twentieth of a window may leave at once after a pause. They may be due a little later:
 * processes that wait are so served one after the other.
 * Returns the points that count, and in how many ms the first request is due; or more points than there are, and when to ask again.
 */
export const consumeScript: string = `${limitHead}
local points, patience = tonumber(ARGV[1]), ARGV[2] * 1000
local allowed, length = tonumber(ARGV[3]), ARGV[4] * 1000
local waiting = patience / 10
local found = entries(now + waiting + patience + 2 * length)

if points < 0 then
  arrive(-points, found)
  count('e', -points, now + length, length)
  redis.call('pexpire', KEYS[1], patience + 2 * length)
  return { 0, 0 }
end

local blocked = field('blocked', now + length)
if blocked and blocked > now then return { allowed + 1, blocked - now } end

local first = math.max(field('next', now + length) or 0, now - length / 20)
local departure = math.max(first, now)
local used = 0
for _, entry in ipairs(found) do
  if entry.at > departure then used = used + entry.n end
end
for _, entry in ipairs(found) do
  if used + points > allowed and entry.at > departure then
    used = used - entry.n
    departure = entry.at
  end
end
if used + points > allowed then return { allowed + 1, waiting } end
if departure > now + waiting then return { allowed + 1, math.ceil(departure - now - waiting) } end
if departure > now then first = departure end

local last = first + points * length / allowed
count('o', points, math.max(last, now) + patience + length, length)
redis.call('hset', KEYS[1], 'next', string.format('%.3f', last))
redis.call('pexpire', KEYS[1], patience + 2 * length)
return { used + points, math.floor(first - now) }`;

/**
 * Blocks a limit because of a 429. ARGV: for how many ms; length of a window; `1` if the window of the limit ends with the block.
 * Returns whether it is the first 429 of the window, how many responses have come in it, and the present moment.
 */
export const blockScript: string = `${limitHead}
local length = tonumber(ARGV[2])
local endsAt = now + ARGV[1]
local blocked = field('blocked', now + length) or 0
local got = 0
for _, entry in ipairs(entries(now + 4 * length)) do
  if entry.kind == 'e' and entry.at > endsAt then got = got + entry.n end
  if ARGV[3] == '1' then redis.call('hdel', KEYS[1], entry.name) end
end
if ARGV[3] == '1' then redis.call('hset', KEYS[1], 'next', endsAt) end
redis.call('hset', KEYS[1], 'blocked', math.max(blocked, endsAt))
redis.call('pexpire', KEYS[1], 3 * length)
return { now >= blocked and 1 or 0, got, now }`;

/**
 * Counts what a process sent while Redis was away, or what Redis has forgotten. ARGV: length of a window; for how many ms nothing leaves,
 * until all processes have told; how many requests were on their way when Redis went away; then pairs: for how many ms requests still count,
 * and how many.
 */
export const catchUpScript: string = `${limitHead}
local length = tonumber(ARGV[1])
arrive(tonumber(ARGV[3]), entries(now + 4 * length))
for i = 4, #ARGV, 2 do count('e', ARGV[i + 1], now + ARGV[i], length) end
redis.call('hset', KEYS[1], 'next', math.max(field('next', now + length) or 0, now + ARGV[2]))
redis.call('pexpire', KEYS[1], 3 * length)
return 1`;

/**
 * Tells who there is and what is known. KEYS: processes, announcements. ARGV: this process; for how many ms it counts; a name for this
 * memory of Redis if it has none; for how many ms announcements are kept.
 * Returns the present moment, the number of processes, the name of the memory, and the announcements.
 */
export const lookScript: string = `
if redis.call('type', KEYS[1]).ok ~= 'zset' then redis.call('del', KEYS[1]) end
if redis.call('type', KEYS[2]).ok ~= 'hash' then redis.call('del', KEYS[2]) end
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('zadd', KEYS[1], now, ARGV[1])
redis.call('zremrangebyscore', KEYS[1], '-inf', now - ARGV[2])
redis.call('zremrangebyscore', KEYS[1], '(' .. now, '+inf')
redis.call('pexpire', KEYS[1], ARGV[2])
redis.call('hsetnx', KEYS[2], 'memory', ARGV[3])
redis.call('pexpire', KEYS[2], ARGV[4])
return { now, redis.call('zcard', KEYS[1]), redis.call('hget', KEYS[2], 'memory'), redis.call('hgetall', KEYS[2]) }`;
