-- From which connection of a home, as a digest too: what is held for whoever asked there is let go once they have shown that they
-- are reached. Nothing of what came by a link of a body, which is held on its account, nor of rows that were noted before; all of
-- them are forgotten after two days.
alter table origine_de_demande add column reseau bytea;
