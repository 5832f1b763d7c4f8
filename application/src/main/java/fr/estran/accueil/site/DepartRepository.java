package fr.estran.accueil.site;


import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DepartRepository(JdbcClient jdbc) {

    /** Kinds to which one registers, as one of several. */
    private static final String A_PLUSIEURS = Code.sql(TypeDAction.tous(type -> !type.unParUn()).stream());

    /** What there is, of all modules, at one moment. The site's own step is told by what it shows. */
    Set<EtapeDuDepart> faites(Instant maintenant, LocalDate jour) {
        return jdbc.sql("""
                    select etape
                    from (values
                        ('heures', exists (select from service_ouverture)),
                        ('vacances', exists (select from structure where zone_scolaire is not null)
                            and exists (select from vacances_scolaires where dernier_jour >= :jour)),
                        ('quartiers', exists (
                            select from quartier
                            where code <> 'hors_commune' and retire_le is null and fusionne_dans is null)),
                        ('formes', exists (select from forme_d_aide)),
                        ('themes', exists (select from thematique)),
                        ('lieux', exists (select from lieu where retire_le is null)),
                        ('equipe', exists (select from conseiller)),
                        ('comptes', (select count(*) >= 2 from compte where actif)),
                        ('messages', exists (select from essai_de_message where echec is null)),
                        ('atelier', exists (select from action where type in %1$s)),
                        ('inscriptions', exists (
                            select
                            from action
                            join seance on seance.structure_id = action.structure_id and seance.action_id = action.id
                            where action.type in %1$s
                            and action.publiee
                            and action.reservation = 'tous'
                            and coalesce(action.inscriptions_des, :jour) <= :jour
                            and seance.statut = 'prevue'
                            and seance.debut > :maintenant))
                    ) as fait (etape, la)
                    where la
                    """.formatted(A_PLUSIEURS))
                .param("maintenant", maintenant)
                .param("jour", jour)
                .query(EtapeDuDepart.class)
                .set();
    }

    Set<EtapeDuDepart> passees() {
        return jdbc.sql("select etape from etape_passee")
                .query(EtapeDuDepart.class)
                .set();
    }

    void passer(EtapeDuDepart etape, Instant quand) {
        jdbc.sql("""
            insert into etape_passee (structure_id, etape, passee_le)
            values (structure_courante(), :etape, :quand)
            on conflict (structure_id, etape) do nothing
            """).param("etape", etape).param("quand", quand).update();
    }

    void reprendre(EtapeDuDepart etape) {
        jdbc.sql("delete from etape_passee where etape = :etape")
                .param("etape", etape)
                .update();
    }
}
