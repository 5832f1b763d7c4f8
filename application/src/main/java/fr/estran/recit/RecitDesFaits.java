package fr.estran.recit;

import fr.estran.bilan.Contexte.Fait;
import fr.estran.bilan.Matiere;
import fr.estran.bilan.Recit;
import fr.estran.bilan.Typographie;
import fr.estran.publication.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the collective did beside its meetings: events, coordinations outside, what was made. */
record RecitDesFaits(Matiere m, Recit recit) {

    /** More than that is a list, which nobody reads. */
    private static final int DITS = 6;

    static Recit de(Matiere m) {
        var recit = new Recit(m);
        new RecitDesFaits(m, recit).dire();
        return recit;
    }

    private void dire() {
        faits("evenement").stream().limit(DITS).forEach(this::evenement);
        var coordinations = faits("coordination");
        if (!coordinations.isEmpty()) {
            recit.dire("recit.coordinations", "n", coordinations.size(), "noms", noms(coordinations));
        }
        faits("realisation").stream().limit(DITS).forEach(this::realisation);
    }

    private void evenement(Fait fait) {
        recit.dire(
                "recit.fait_evenement",
                "titre",
                Typographie.guillemets(fait.titre()),
                "jour",
                Typographie.date(fait.jour()),
                "organismes",
                fait.organismes(),
                "n",
                assez(fait.nombre()),
                "professionnels",
                assez(fait.professionnels()));
    }

    private void realisation(Fait fait) {
        recit.dire(
                "recit.fait_realisation",
                "titre",
                Typographie.guillemets(fait.titre()),
                "n",
                fait.nombre() == null ? 0 : fait.nombre());
    }

    private static String noms(List<Fait> faits) {
        return Typographie.liste(faits.stream()
                .map(Fait::titre)
                .distinct()
                .limit(DITS)
                .map(Typographie::guillemets)
                .toList());
    }

    /** A few people are told of by no number. */
    private static int assez(@Nullable Integer personnes) {
        return personnes == null || personnes < Publication.SEUIL ? 0 : personnes;
    }

    private List<Fait> faits(String nature) {
        return m.contexte().faits().stream()
                .filter(fait -> fait.nature().equals(nature))
                .toList();
    }
}
