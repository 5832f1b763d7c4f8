-- Clear days between a notice and its session: five for towns of 3 500 people and more, three for the others. Null: five.
alter table reglage_acte
    add column jours_francs smallint constraint jours_francs_plausibles check (jours_francs between 1 and 30);
