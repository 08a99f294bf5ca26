import { defineScript } from '@redis/client'

/*
 * Each change is one script, and therefore one step for all nodes. The first key is the room: a hash of
 * `record` (JSON), `version`, `ends`, `open` (the id of the ballot that takes votes) and `replies` (of it).
 * Whatever is written dies with the room, by its own time.
 */

/** Begins each script that a seat may run; `KEYS[2]` are the seats, `ARGV[1]` is the seat. */
const SEATED = `
local ends = redis.call('HGET', KEYS[1], 'ends')
if not ends then return 'no-room' end
if redis.call('HEXISTS', KEYS[2], ARGV[1]) == 0 then return 'no-seat' end
`

/** Puts a value on the shelf `KEYS[3]`, and tells every node. */
const PUT = `
local function put(value, change)
  redis.call('HSET', KEYS[3], ARGV[1], value)
  redis.call('PEXPIREAT', KEYS[3], ends)
  redis.call('PUBLISH', KEYS[1], change)
  return 'done'
end
`

/** ARGV: record, version, open ballot, its replies, when the room ends. */
const ADD = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'record', ARGV[1], 'version', ARGV[2], 'open', ARGV[3], 'replies', ARGV[4])
redis.call('HSET', KEYS[1], 'ends', ARGV[5])
redis.call('PEXPIREAT', KEYS[1], ARGV[5])
return 1
`

/** ARGV: record, version, open ballot, its replies, version as it was read. */
const CHANGE = `
if redis.call('HGET', KEYS[1], 'version') ~= ARGV[5] then return 0 end
redis.call('HSET', KEYS[1], 'record', ARGV[1], 'version', ARGV[2], 'open', ARGV[3], 'replies', ARGV[4])
redis.call('PUBLISH', KEYS[1], 'state')
return 1
`

/** ARGV: shelves of the room that are always the same. A room has as many shelves of votes as ballots. */
const REMOVE = `
local record = redis.call('HGET', KEYS[1], 'record')
if not record then return 0 end
redis.call('UNLINK', KEYS[1])
for _, shelf in ipairs(ARGV) do redis.call('UNLINK', KEYS[1] .. ':' .. shelf) end
for _, ballot in ipairs(cjson.decode(record).ballots) do
  redis.call('UNLINK', KEYS[1] .. ':votes.' .. ballot.id)
end
redis.call('PUBLISH', KEYS[1], 'ended')
return 1
`

/** ARGV: seat, heads, most seats. */
const SIT = `
local ends = redis.call('HGET', KEYS[1], 'ends')
if not ends then return 'no-room' end
local isNew = redis.call('HEXISTS', KEYS[2], ARGV[1]) == 0
if isNew and redis.call('HLEN', KEYS[2]) >= tonumber(ARGV[3]) then return 'full' end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
redis.call('PEXPIREAT', KEYS[2], ends)
redis.call('PUBLISH', KEYS[1], 'seats')
return 'done'
`

/** ARGV: seat, ballot, reply. */
const VOTE = `${SEATED}${PUT}
local ballot = redis.call('HMGET', KEYS[1], 'open', 'replies')
if ballot[1] ~= ARGV[2] then return 'closed' end
for _, reply in ipairs(cjson.decode(ballot[2])) do
  if reply == ARGV[3] then return put(reply, 'votes') end
end
return 'unknown-reply'
`

/** ARGV: seat, line, how many replies had been given (empty: take the mark back), most marks. */
const MARK = `${SEATED}${PUT}
local marks = cjson.decode(redis.call('HGET', KEYS[3], ARGV[1]) or '{}')
marks[ARGV[2]] = nil
local others = 0
for _ in pairs(marks) do others = others + 1 end
if others >= tonumber(ARGV[4]) then return 'full' end
if ARGV[3] ~= '' then marks[ARGV[2]] = tonumber(ARGV[3]) end
return put(cjson.encode(marks), 'marks')
`

/** ARGV: seat, value, what has changed. */
const WRITE = `${SEATED}${PUT}
return put(ARGV[2], ARGV[3])
`

/** The scripts by name, as the client takes them: run by their hash, sent only once. */
export const SCRIPTS = {
  addRoom: script<number>(ADD, 1),
  changeRoom: script<number>(CHANGE, 1),
  removeRoom: script<number>(REMOVE, 1),
  sit: script<string>(SIT, 2),
  vote: script<string>(VOTE, 3),
  mark: script<string>(MARK, 3),
  write: script<string>(WRITE, 3),
}

function script<Answer>(lua: string, keys: number) {
  return defineScript({
    SCRIPT: lua,
    NUMBER_OF_KEYS: keys,
    parseCommand(parser, names: readonly string[], words: readonly string[]) {
      parser.pushKeys([...names])
      parser.push(...words)
    },
    transformReply: (answer: unknown) => answer as Answer,
  })
}
