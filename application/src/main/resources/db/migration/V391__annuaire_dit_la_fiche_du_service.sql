-- Of the sheets, the one that is of the service itself: where it receives, and when, is read from its programme. One at most, at
-- the end of each transaction: two bodies that are found to be one may both be it for a moment.
alter table fiche_organisme add du_service boolean;
alter table fiche_organisme add constraint une_seule_fiche_du_service
    exclude using btree (structure_id with =) where (du_service) deferrable initially deferred;
