package fr.estran.bilan.actes;

import fr.estran.bilan.actes.ReglageActe.NatureActe;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the acts of a town say alike: until somebody sets it, a report that informs the council. */
@Service
class ReglagesDesActes {

    private static final Messages M = Messages.de("bilan/actes");
    private static final String MATIERE = "5.2";

    private final ReglageRepository reglages;
    private final Journal journal;
    private final Clock horloge;

    ReglagesDesActes(ReglageRepository reglages, Journal journal, Clock horloge) {
        this.reglages = reglages;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public ReglageActe actuel() {
        return reglages.lire()
                .orElseGet(() -> new ReglageActe(
                        null, MATIERE, M.dire("reglage.matiere_par_defaut"), NatureActe.AUTRES, Instant.EPOCH));
    }

    @Transactional
    public void changer(SaisieDeReglage saisie) {
        reglages.enregistrer(saisie.reglage(horloge.instant()));
        journal.noter("bilan.regler_actes", null);
    }

    @Repository
    record ReglageRepository(JdbcClient jdbc) {

        Optional<ReglageActe> lire() {
            return jdbc.sql("""
                select original, matiere, matiere_intitule as matiere_nom, nature, modifie_le
                from reglage_acte
                """).query(ReglageActe.class).optional();
        }

        void enregistrer(ReglageActe reglage) {
            jdbc.sql("""
                insert into reglage_acte (structure_id, original, matiere, matiere_intitule, nature, modifie_le)
                values (structure_courante(), :original, :matiere, :matiereNom, :nature, :modifieLe)
                on conflict (structure_id) do update
                set original = excluded.original,
                    matiere = excluded.matiere,
                    matiere_intitule = excluded.matiere_intitule,
                    nature = excluded.nature,
                    modifie_le = excluded.modifie_le
                """).paramSource(reglage).update();
        }
    }
}
