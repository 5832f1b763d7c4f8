-- dans_la_coop: whether what is done by those that an agreement pays for is entered in the State's own tool; null: nobody has said.
alter table convention add dans_la_coop boolean;

-- Of agreements that are there already, it was read from what they are called.
alter table convention no force row level security;
update convention
set dans_la_coop = true
where financeur ~* '\m([ÉéEe]tat|anct|pr[ée]fecture)\M'
    or dispositif ~* 'conseill\w+ num[ée]rique|france services';
alter table convention force row level security;
