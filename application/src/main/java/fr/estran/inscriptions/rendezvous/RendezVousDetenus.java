package fr.estran.inscriptions.rendezvous;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** When somebody was received: that it was at that hour stays, of nobody that one knows. */
@Component
@Order(15)
record RendezVousDetenus(RendezVousDetenusRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("rendez_vous", "creneau_libere");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(
                new Rubrique("rendez_vous", repository.rendezVous(fiches)),
                new Rubrique("creneau_libere", repository.rendus(fiches)));
    }

    /** Their registrations were ended before: no appointment to come is left. */
    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }

    /** What is held on a person, given back or forgotten. */
    @Repository
    record RendezVousDetenusRepository(JdbcClient jdbc) {

        List<Map<String, @Nullable Object>> rendezVous(Collection<UsagerId> fiches) {
            return jdbc.sql("""
                select
                    rendez_vous.debut, rendez_vous.fin, lieu.nom as lieu, rendez_vous.salle,
                    conseiller.prenom as recue_par, rendez_vous.annulee, rendez_vous.plus_tot is not null as plus_tot
                from rendez_vous
                join conseiller on conseiller.structure_id = rendez_vous.structure_id
                    and conseiller.id = rendez_vous.conseiller_id
                left join lieu on lieu.structure_id = rendez_vous.structure_id and lieu.id = rendez_vous.lieu_id
                where rendez_vous.usager_id = any(:fiches)
                order by rendez_vous.debut
                """).param("fiches", fiches).query().listOfRows();
        }

        List<Map<String, @Nullable Object>> rendus(Collection<UsagerId> fiches) {
            return jdbc.sql("select debut from creneau_libere where quitte_par = any(:fiches) order by debut")
                    .param("fiches", fiches)
                    .query()
                    .listOfRows();
        }

        void oublier(Collection<UsagerId> fiches) {
            jdbc.sql("delete from creneau_libere where quitte_par = any(:fiches)")
                    .param("fiches", fiches)
                    .update();
            jdbc.sql("""
                update rendez_vous
                set plus_tot = null, remplace_id = null
                where usager_id = any(:fiches) and (plus_tot is not null or remplace_id is not null)
                """).param("fiches", fiches).update();
        }
    }
}
