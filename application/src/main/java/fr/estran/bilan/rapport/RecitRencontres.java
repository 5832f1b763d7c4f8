package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Rencontre;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the talks of the year were about, who came to speak, and where: where they are few enough to be read. */
record RecitRencontres(Matiere m, Appellation mots) {

    private static final int ASSEZ_PEU_POUR_ETRE_NOMMEES = 8;

    /** Said once, where it is the same for all. */
    void situer(Recit recit) {
        var rencontres = m.contexte().rencontres();
        if (lieuCommun() != null) {
            recit.dire(
                    "recit.rencontres.lieu",
                    "n",
                    rencontres.size(),
                    "genre",
                    mots.genre(),
                    "lieu",
                    Articles.a(lieuCommun()));
        }
    }

    void nommer(Recit recit) {
        var rencontres = m.contexte().rencontres();
        if (rencontres.isEmpty()) {
            return;
        }
        if (rencontres.size() <= ASSEZ_PEU_POUR_ETRE_NOMMEES) {
            recit.dire(
                    "recit.rencontres.sujets",
                    "sujets",
                    reunir(rencontres.stream().map(this::sujet).toList()));
            return;
        }
        var invites = rencontres.stream()
                .flatMap(rencontre -> Stream.ofNullable(rencontre.invite()))
                .distinct()
                .limit(ASSEZ_PEU_POUR_ETRE_NOMMEES)
                .toList();
        if (!invites.isEmpty()) {
            recit.dire("recit.rencontres.invites", "invites", reunir(invites));
        }
    }

    private @Nullable String lieuCommun() {
        var rencontres = m.contexte().rencontres();
        var lieux = new HashSet<@Nullable String>();
        rencontres.forEach(rencontre -> lieux.add(rencontre.lieu()));
        return situables(m) && lieux.size() == 1 ? rencontres.getFirst().lieu() : null;
    }

    private String sujet(Rencontre rencontre) {
        var lieu = lieuCommun() == null && situables(m) ? rencontre.lieu() : null;
        var details = Stream.of(rencontre.invite(), lieu == null ? null : Articles.a(lieu))
                .flatMap(Stream::ofNullable)
                .toList();
        var titre = Typographie.guillemets(rencontre.titre());
        return details.isEmpty() ? titre : titre + " (" + String.join(", ", details) + ")";
    }

    private static String reunir(List<String> parties) {
        return String.join("\u202f; ", parties);
    }

    /** As of an event: a venue that had nothing else would tell of its heads without a name. */
    static boolean situables(Matiere m) {
        return m.annee().valeur(TypeDAction.RDV_JEUDI.code(), "situable") > 0;
    }
}
