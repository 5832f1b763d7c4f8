package fr.estran.echanges.classeurs;

import java.util.Comparator;
import java.util.List;

/** The words of a sheet that a page asks about. */
final class MotsMontres {

    private static final int MOTS = 60;

    private MotsMontres() {}

    /** Those that one has to say come first, then those met most often. */
    static List<ApercuDeFeuille.MotMontre> de(Correspondance feuille) {
        return ChampDeFeuille.de(feuille.nature()).stream()
                .filter(champ -> champ.sorte() == ChampDeFeuille.Sorte.MOT)
                .flatMap(champ -> feuille.mots().vus(champ).entrySet().stream()
                        .filter(vu -> !vu.getKey().isEmpty() || demande(champ))
                        .map(vu -> new ApercuDeFeuille.MotMontre(
                                champ,
                                ReponsesDites.MOT + champ.code() + "." + vu.getKey(),
                                vu.getValue().mot(),
                                vu.getValue().combien(),
                                feuille.mots().choix(champ),
                                feuille.mots().dit(champ, vu.getKey()).orElse(null)))
                        .sorted(Comparator.comparing((ApercuDeFeuille.MotMontre mot) -> mot.choisi() != null)
                                .thenComparing(mot -> -mot.combien()))
                        .limit(MOTS))
                .toList();
    }

    /** What a blank means is asked where rows are blank of it. */
    private static boolean demande(ChampDeFeuille champ) {
        return switch (champ) {
            case FORME, LIEU, CONSEILLER, PRESENCE -> true;
            default -> false;
        };
    }
}
