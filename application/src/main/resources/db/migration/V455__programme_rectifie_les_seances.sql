-- What lies behind can be put right. A session that did not take place is cancelled, with its reason, as one to come is. One that was
-- typed by mistake is removed: it stays, cancelled, so that it can be put back, and says why; it shows and counts nowhere.
-- etait_tenue: of either, whether it was closed before, so that it can be put back as it was; null where nothing was put right.
alter table seance
    add retrait text constraint raison_de_retrait_connue check (retrait in ('double', 'erreur', 'essai')),
    add etait_tenue boolean,
    add constraint seance_retiree_ne_se_tient_pas check (retrait is null or statut = 'annulee');

-- What was put right here stands, whatever a folder says again, until it is put back here. Of one that was removed elsewhere, whoever
-- says that it takes place after all says no more that it was removed.
create function garder_la_rectification() returns trigger language plpgsql as $$
begin
    if old.etait_tenue is not null and new.etait_tenue is not null then
        new.statut := old.statut;
        new.motif_annulation := old.motif_annulation;
        new.retrait := old.retrait;
    elsif new.statut <> 'annulee' then
        new.retrait := null;
        new.etait_tenue := null;
    end if;
    return new;
end $$;

create trigger seance_rectifiee before update on seance
    for each row when (old.etait_tenue is not null or new.retrait is not null) execute function garder_la_rectification();
