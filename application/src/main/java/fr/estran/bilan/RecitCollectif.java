package fr.estran.bilan;

import fr.estran.documents.Bloc;
import java.util.List;
import java.util.Objects;

/** The bodies that work together: who they are, how often they met, what they spoke of. */
final class RecitCollectif implements Section {

    private static final int ASSEZ_PEU_POUR_ETRE_DITS = 2;

    @Override
    public String cle() {
        return "reseau";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var recit = membres(m);
        if (!recit.vide()) {
            sujets(m, recit);
        }
        return recit.paragraphe();
    }

    @Override
    public List<Question> questions(Matiere m) {
        return membres(m).vide() ? List.of() : new QuestionsDuCollectif(m).poser();
    }

    /** Nothing of a collective that did not meet. */
    static Recit membres(Matiere m) {
        var recit = new Recit(m);
        var acteurs = m.cite("acteurs_du_collectif");
        var reunions = m.cite("reunions_du_collectif");
        if (!acteurs.connu() || !reunions.connu()) {
            return recit;
        }
        var noms =
                m.contexte().acteurs().values().stream().map(Articles::devant).toList();
        var tous = noms.isEmpty() || noms.size() > acteurs.valeur()
                ? "recit.acteurs_seuls"
                : noms.size() < acteurs.valeur() ? "recit.acteurs_dont" : "recit.acteurs";
        recit.dire(tous, "n", acteurs, "noms", Typographie.reunir(noms));
        recit.dire("recit.reunions", "n", reunions, "suite", recit.contre("reunions_du_collectif"));
        int presents = m.annee().valeur("acteurs_presents");
        if (presents == acteurs.valeur()) {
            recit.dire("recit.tous_presents", "n", reunions.valeur());
        }
        return recit;
    }

    private static void sujets(Matiere m, Recit recit) {
        var sujets = m.contexte().reunions().stream()
                .map(Contexte.Reunion::ordreDuJour)
                .filter(Objects::nonNull)
                .map(String::strip)
                .distinct()
                .toList();
        if (!sujets.isEmpty() && sujets.size() <= ASSEZ_PEU_POUR_ETRE_DITS) {
            recit.dire(
                    "recit.sujets",
                    "tous",
                    m.contexte().reunions().stream().allMatch(reunion -> reunion.ordreDuJour() != null) ? "oui" : "non",
                    "sujets",
                    Typographie.liste(
                            sujets.stream().map(Typographie::guillemets).toList()));
        }
    }
}
