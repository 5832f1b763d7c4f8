package fr.estran.echanges.classeurs;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** What one session is in the files of a folder. */
final class LignesDeSeance {

    private final FichiersEcrits fichiers;
    private final NomsEcrits noms;
    private final DejaLa dejaLa;
    private final ZoneId fuseau;

    LignesDeSeance(FichiersEcrits fichiers, NomsEcrits noms, DejaLa dejaLa, ZoneId fuseau) {
        this.fichiers = fichiers;
        this.noms = noms;
        this.dejaLa = dejaLa;
        this.fuseau = fuseau;
    }

    /** @return what has to be told of it, where people are named of it already */
    Optional<String> ecrire(SeanceEcrite seance) {
        fichiers.uneFois(
                "actions",
                seance.action(),
                seance.type.code(),
                titre(seance),
                seance.type.unParUn() ? "" : seance.theme,
                seance.trimestre());
        var debut = seance.jour
                .atTime(LocalTime.MIN.plusMinutes(seance.heureConnue() ? seance.commence() : 0))
                .atZone(fuseau);
        fichiers.ligne(
                "seances",
                seance.reference,
                seance.action(),
                seance.lieu,
                debut.toOffsetDateTime().toString(),
                debut.plusMinutes(seance.minutes()).toOffsetDateTime().toString(),
                "tenue",
                seance.heureConnue() ? "oui" : "non");
        if (!seance.conseiller.isEmpty()) {
            fichiers.ligne("seances_conseillers", seance.reference, seance.conseiller);
        }
        return compter(seance);
    }

    /** Of those who are named, no number says how old they are: what is left of it is told without ages. */
    private Optional<String> compter(SeanceEcrite seance) {
        var venus = dejaLa.venusA(seance.reference);
        int nommes = venus.values().stream().mapToInt(Integer::intValue).sum();
        int tetes = seance.combien() - nommes;
        if (tetes > 0) {
            fichiers.ligne("affluence", seance.reference, "" + tetes);
        }
        if (venus.isEmpty()) {
            seance.tetes.forEach((tranche, n) -> fichiers.ligne("effectifs", seance.reference, tranche.code(), "" + n));
        }
        seance.demandes.forEach((theme, n) -> {
            int autres = n - venus.getOrDefault(theme, 0);
            if (autres > 0) {
                fichiers.ligne("demandes", seance.reference, theme, "" + autres);
            }
        });
        return nommes == 0 ? Optional.empty() : Optional.of(tetes < 0 ? "moins_que_nommees" : "deja_nommees");
    }

    private String titre(SeanceEcrite seance) {
        if (!seance.titre.isEmpty()) {
            return seance.titre;
        }
        return seance.type.unParUn() || seance.theme.isEmpty()
                ? noms.forme(seance.type)
                : noms.libelleDuTheme(seance.theme);
    }
}
