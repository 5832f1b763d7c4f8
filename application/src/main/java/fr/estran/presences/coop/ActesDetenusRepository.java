package fr.estran.presences.coop;

import fr.estran.personnes.registre.DetenusRepository;
import fr.estran.presences.Detachement;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * That an act of somebody was saved in the State's tool, without their name: digests of what was told of them stay until their quarter is
 * closed. Forgotten, it stays: it says nothing of who they were.
 */
@Repository
@Order(45)
class ActesDetenusRepository extends DetenusRepository implements Purge {

    /** For whom a record was made. */
    private static final String OUBLIER = """
        update acte_saisi
        set dit_personne = null,
            dit_demande = null
        where usager_id = any(:fiches)
        """;

    private final JdbcClient jdbc;

    ActesDetenusRepository(JdbcClient jdbc, Clock horloge) {
        super(jdbc, horloge, List.of(new Detenue("acte_saisi", """
                    select seance.debut::date as le, acte_saisi.saisi_le
                    from acte_saisi
                    join seance on seance.structure_id = acte_saisi.structure_id and seance.id = acte_saisi.seance_id
                    where acte_saisi.usager_id = any(:fiches)
                    order by seance.debut, acte_saisi.id
                    """)), List.of(OUBLIER));
        this.jdbc = jdbc;
    }

    @Override
    public Duree duree() {
        return Duree.DEMANDES;
    }

    /** A digest of what somebody asked for would give it back: there are few things to ask for. */
    @Override
    public void purger(LocalDate avant) {
        jdbc.sql("""
            update acte_saisi
            set dit_personne = null,
                dit_demande = null
            from seance
            where seance.structure_id = acte_saisi.structure_id
                and seance.id = acte_saisi.seance_id
                and seance.debut < minuit(:avant)
                and (acte_saisi.usager_id is not null or acte_saisi.rang > 0)
                and (acte_saisi.dit_personne is not null or acte_saisi.dit_demande is not null)
            """).param("avant", Detachement.premierJourOuvert(avant, 0)).update();
    }
}
