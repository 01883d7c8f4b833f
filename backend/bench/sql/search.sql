\set w random(0, 9)
select id, version, state, source, external_id, content::text, merged_into, changed_at, verified_at, verified_by, verified_how, review_before,
  count(*) over (),
  ts_rank(to_tsvector('swedish', (content #>> '{name,sv}') || ' ' || coalesce(content #>> '{description,sv}', '')), query) as rank
from service, to_tsquery('swedish', ('{sömn,språkcafé,läxhjälp,promenad,krisstöd,körsång,simning,mentor,trauma,odling}'::text[])[:w + 1] || ':*') query
where state = 'published' and content ->> 'audience' <> 'staff-and-actors'
  and (verified_at is not null or content ->> 'sourceStatus' = 'current')
  and to_tsvector('swedish', (content #>> '{name,sv}') || ' ' || coalesce(content #>> '{description,sv}', '')) @@ query
order by rank desc, sort_name, id limit 20;
