-- When a day begins by the town's clock. A bound that a statement reckons from the row of the town is not known while it is planned: a
-- day of ten years was taken for a ninth of them, and all sessions were read to find it. This one is known.
create function minuit(jour date) returns timestamptz
stable parallel safe language plpgsql
as $$
begin
    return jour::timestamp at time zone (select fuseau from structure where structure_id = structure_courante());
end $$;
