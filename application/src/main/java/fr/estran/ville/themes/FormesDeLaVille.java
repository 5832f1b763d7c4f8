package fr.estran.ville.themes;

import static fr.estran.ville.themes.DescriptionDeForme.FICHE;
import static fr.estran.ville.themes.DescriptionDeForme.FORME;

import fr.estran.socle.commun.Code;
import fr.estran.socle.dossier.FicheRepository;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDeLaVille.ReglageDeForme.AConfirmer;
import fr.estran.ville.themes.FormesDeLaVille.ReglageDeForme.Garde;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of help of the current town. */
@Service
public class FormesDeLaVille {

    private final FormeRepository repository;
    private final Journal journal;
    private final Clock horloge;

    FormesDeLaVille(FormeRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public FormesDAide lire() {
        return FormesDAide.de(repository.reglees());
    }

    /** The same, to choose from in a list: those of which the service has something come first. */
    @Transactional(readOnly = true)
    public FormesDAide auChoix() {
        return lire().commencantPar(repository.donnees());
    }

    /**
     * Sessions to come take place, though their kind is given no more.
     *
     * @param verifier that what is known now is what was read
     * @param averties of how many sessions to come one has been told
     */
    @Transactional
    ReglageDeForme regler(FormeDAide dite, Consumer<FormeDAide> verifier, int averties) {
        repository.verrouiller();
        var connue = lire().de(dite.type());
        verifier.accept(connue);
        if (connue.proposee() && !dite.proposee()) {
            int aVenir = repository.aVenir(dite.type(), horloge.instant());
            if (aVenir > averties) {
                return new AConfirmer(aVenir);
            }
        }
        repository.ecrire(dite);
        journal.noter("formes.regler", null);
        return new Garde();
    }

    /** What came of settling a kind of help. */
    sealed interface ReglageDeForme {

        record Garde() implements ReglageDeForme {}

        /** It is given no more, and sessions of it are to come: whoever does that is told so first. */
        record AConfirmer(int seancesAVenir) implements ReglageDeForme {}
    }

    /** What the town has settled of its kinds of help. */
    @Repository
    record FormeRepository(JdbcClient jdbc, FicheRepository fiches) {

        List<FormeDAide> reglees() {
            return fiches.toutes(FORME, FICHE).entrySet().stream()
                    .map(dite -> DescriptionDeForme.lire(Code.de(TypeDAction.class, dite.getKey()), dite.getValue()))
                    .toList();
        }

        /** Those of which something was ever programmed. */
        Set<TypeDAction> donnees() {
            return jdbc.sql("select distinct type from action")
                    .query(TypeDAction.class)
                    .set();
        }

        /** One at a time: the row of the structure is the lock. */
        void verrouiller() {
            jdbc.sql("select structure_id from structure for no key update")
                    .query(UUID.class)
                    .single();
        }

        int aVenir(TypeDAction type, Instant maintenant) {
            return jdbc.sql("""
                select count(*)
                from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where action.type = :type and seance.debut > :maintenant and not seance.annulee
                """)
                    .param("type", type)
                    .param("maintenant", maintenant)
                    .query(Integer.class)
                    .single();
        }

        /** What is as the software has it leaves no row. */
        void ecrire(FormeDAide forme) {
            if (forme.equals(FormeDAide.defaut(forme.type()))) {
                jdbc.sql("delete from forme_d_aide where type = :type")
                        .param("type", forme.type())
                        .update();
                return;
            }
            var lue = FORME.lire(FICHE, DescriptionDeForme.dire(forme));
            for (var pour : List.of("public", "bilan")) {
                if (lue.get(pour + "_singulier") == null) {
                    lue.put(pour + "_feminin", null);
                }
            }
            fiches.ecrire(FORME, FICHE, forme.type(), lue, Map.of());
        }
    }
}
