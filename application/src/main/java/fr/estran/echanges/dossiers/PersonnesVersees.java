package fr.estran.echanges.dossiers;

import fr.estran.personnes.registre.Doublons;
import fr.estran.personnes.registre.MemesPersonnes;
import fr.estran.personnes.registre.PaireDeFiches;
import fr.estran.personnes.registre.PaireVue;
import fr.estran.personnes.registre.ReunionsEnNombre;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The people whom an import brought, weighed against the register and among themselves. Nothing is merged unseen. */
@Service
@Transactional
public class PersonnesVersees {

    private final Versements versements;
    private final LignesRepository lignes;
    private final Doublons doublons;
    private final ReunionsEnNombre reunions;
    private final MemesPersonnes memes;

    PersonnesVersees(
            Versements versements,
            LignesRepository lignes,
            Doublons doublons,
            ReunionsEnNombre reunions,
            MemesPersonnes memes) {
        this.versements = versements;
        this.lignes = lignes;
        this.doublons = doublons;
        this.reunions = reunions;
        this.memes = memes;
    }

    /**
     * @param certitude above which these are, of a hundred
     * @param premieres as many as one looks through on a page
     * @param vues each of these as a form holds it: what is changed before one has agreed is not merged
     */
    public record Regardees(
            ARapprocher toutes, int certitude, int nombre, List<PaireDeFiches> premieres, List<PaireVue> vues) {}

    /** In one snapshot: nobody agrees to a record that is newer than what is shown of it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Regardees regarder(VersementId id, int certitude) {
        var toutes = new ARapprocher(versements.lire(id), doublons.avec(lignes.nouveaux(id)));
        var paires = toutes.auDessusDe(certitude);
        var premieres = ARapprocher.premieres(paires);
        return new Regardees(toutes, certitude, paires.size(), premieres, reunions.vues(premieres));
    }

    ReunionsEnNombre.Issue reunir(VersementId id, List<PaireVue> paires) {
        versements.lire(id);
        return reunions.reunir(paires);
    }

    void distinguer(VersementId id, UsagerId une, UsagerId autre) {
        versements.lire(id);
        memes.distinguer(List.of(une, autre));
    }

    /** Pairs of records that may be one person, of which an import brought one or both: the likeliest first. */
    public record ARapprocher(ImportPasse versement, List<PaireDeFiches> paires) {

        /** Above which one may choose to see them all at once, of a hundred. */
        static final List<Integer> CERTITUDES = List.of(99, 95, 90, 75, 50);

        /** As many as one looks through on a page. */
        public static final int A_L_ECRAN = 100;

        public ARapprocher {
            paires = List.copyOf(paires);
        }

        public List<PaireDeFiches> auDessusDe(int certitude) {
            return paires.stream()
                    .filter(paire -> paire.certitude() >= certitude)
                    .toList();
        }

        /** Of those, the ones above which there is a pair: two who have but one name and one year may be below them all. */
        public List<Integer> certitudes() {
            return CERTITUDES.stream()
                    .filter(certitude -> !auDessusDe(certitude).isEmpty())
                    .toList();
        }

        /** What one sees of these. */
        public static List<PaireDeFiches> premieres(List<PaireDeFiches> paires) {
            return paires.stream().limit(A_L_ECRAN).toList();
        }
    }
}
