\set m random(0, 5)
\set g random(0, 3)
select id, version, state, source, external_id, content::text, merged_into, changed_at, verified_at, verified_by, verified_how, review_before,
  count(*) over ()
from service where state = 'published' and content ->> 'audience' <> 'staff-and-actors'
  and (verified_at is not null or content ->> 'sourceStatus' = 'current')
  and content @> jsonb_build_object('municipalities', jsonb_build_array(('{1315,1380,1381,1382,1383,1384}'::text[])[:m + 1]))
  and (content @> jsonb_build_object('targetGroups', jsonb_build_array(jsonb_build_object('code',
         ('{asylsokande,nyanland,kvotflykting,massflykt}'::text[])[:g + 1])))
    or content @> '{"targetGroups":[{"code":"flykting"}]}')
order by (content ->> 'audience' = 'residents-general'), sort_name, id limit 20;
