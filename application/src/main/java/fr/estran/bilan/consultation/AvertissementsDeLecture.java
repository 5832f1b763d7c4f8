package fr.estran.bilan.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be known to read figures, on screen as in a file: what they are compared with, and what is not told. */
record AvertissementsDeLecture(Demande demande, Regard regard) {

    /** @param reserve whether figures of people are grouped or kept back */
    List<String> dire(boolean reserve) {
        return Stream.of(
                        premiersReleves(),
                        demande.sansReleve() && regard.releves().isPresent() ? phrase("comparer.trop_tot") : null,
                        enCours(),
                        avantLesReleves(),
                        personnesTues() ? phrase("personnes_tues") : null,
                        reserve ? phrase("reserve") : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable String premiersReleves() {
        return regard.releveAvant(demande.periode().debut()) ? null : regard.depuis("releves.nouveaux");
    }

    private @Nullable String enCours() {
        var avant = demande.avant();
        return avant == null || !demande.ecourtee()
                ? null
                : LibellesDEcran.MESSAGES.dire(
                        "comparer.en_cours",
                        "demandee",
                        LibellesDEcran.periode(demande.demandee()),
                        "periode",
                        LibellesDEcran.periode(demande.periode()),
                        "avant",
                        LibellesDEcran.periode(avant));
    }

    private @Nullable String avantLesReleves() {
        var visee = demande.visee();
        if (visee == null || demande.avant() != null) {
            return null;
        }
        var fin = regard.finDesReleves(demande.demandee(), visee);
        return fin.isPresent()
                ? LibellesDEcran.MESSAGES.dire("releves.finissent", "jour", LibellesDEcran.jour(fin.get()))
                : regard.depuis(regard.releveAvant(visee.fin()) ? "releves.en_partie" : "releves.aucun", visee);
    }

    /** An elected member sees figures of people for a year that is over, and without a filter. */
    private boolean personnesTues() {
        return regard.publie()
                && (!demande.selection().vide()
                        || !demande.periode().estUneAnnee()
                        || demande.periode().fin().isAfter(regard.jour()));
    }

    private static String phrase(String cle) {
        return LibellesDEcran.MESSAGES.dire(cle);
    }
}
