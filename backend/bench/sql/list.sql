\set page random(0, 400)
select id, version, state, source, external_id, content::text, merged_into, changed_at, verified_at, verified_by, verified_how, review_before,
  count(*) over ()
from service where state = 'published' and content ->> 'audience' <> 'staff-and-actors'
  and (verified_at is not null or content ->> 'sourceStatus' = 'current')
order by (content ->> 'audience' = 'residents-general'), sort_name, id limit 20 offset :page * 20;
