package fr.estran.bilan.actes;

import fr.estran.bilan.actes.ReglageActe.NatureActe;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Assemblee;
import fr.estran.socle.vocabulaire.Structures;
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
    private final Structures structures;
    private final Journal journal;
    private final Clock horloge;

    ReglagesDesActes(ReglageRepository reglages, Structures structures, Journal journal, Clock horloge) {
        this.reglages = reglages;
        this.structures = structures;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public ReglageActe actuel() {
        return reglages.lire()
                .orElseGet(() -> new ReglageActe(
                        null,
                        MATIERE,
                        M.dire("reglage.matiere_par_defaut"),
                        NatureActe.AUTRES,
                        ReglageActe.JOURS_FRANCS,
                        Instant.EPOCH));
    }

    /** The assembly of the town, which its acts are told with. */
    @Transactional(readOnly = true)
    public Assemblee assemblee() {
        return structures.assemblee();
    }

    /** An assembly that is the one of the town's code and name is not kept: it follows them. */
    @Transactional
    public void changer(SaisieDeReglage saisie) {
        reglages.enregistrer(saisie.reglage(horloge.instant()));
        var ville = structures.courante();
        var assemblee = saisie.assembleeDite();
        structures.rendraCompteA(assemblee == Assemblee.pour(ville.codeInsee(), ville.nom()) ? null : assemblee);
        journal.noter("bilan.regler_actes", null);
    }

    @Repository
    record ReglageRepository(JdbcClient jdbc) {

        Optional<ReglageActe> lire() {
            return jdbc.sql("""
                select original, matiere, matiere_intitule as matiere_nom, nature,
                    coalesce(jours_francs, :defaut) as jours_francs, modifie_le
                from reglage_acte
                """)
                    .param("defaut", ReglageActe.JOURS_FRANCS)
                    .query(ReglageActe.class)
                    .optional();
        }

        void enregistrer(ReglageActe reglage) {
            jdbc.sql("""
                insert into reglage_acte
                    (structure_id, original, matiere, matiere_intitule, nature, jours_francs, modifie_le)
                values (structure_courante(), :original, :matiere, :matiereNom, :nature, :joursFrancs, :modifieLe)
                on conflict (structure_id) do update
                set original = excluded.original,
                    matiere = excluded.matiere,
                    matiere_intitule = excluded.matiere_intitule,
                    nature = excluded.nature,
                    jours_francs = excluded.jours_francs,
                    modifie_le = excluded.modifie_le
                """).paramSource(reglage).update();
        }
    }
}
