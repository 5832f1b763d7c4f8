package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.RangeesDeTitres.Onglet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * A sheet, and the others of its workbook that have the same titles: one for each month, for each venue, for each day. Their names
 * and what stands above their titles are their own.
 */
final class FeuillesEnsemble {

    private FeuillesEnsemble() {}

    static List<Correspondance> de(Survol.Vu vu, ReponsesDites reponses, Savoir savoir) {
        var premiere = Correspondance.de(vu, reponses, savoir);
        var toutes = new ArrayList<>(List.of(premiere));
        if (reponses.une(ReponsesDites.ENSEMBLE).filter("non"::equals).isEmpty()) {
            for (var onglet : vu.onglets()) {
                if (!onglet.nom().equals(premiere.onglet().nom())) {
                    pareille(onglet, toutes.size(), premiere, reponses, savoir).ifPresent(toutes::add);
                }
            }
        }
        return toutes;
    }

    private static Optional<Correspondance> pareille(
            Onglet onglet, int rang, Correspondance premiere, ReponsesDites reponses, Savoir savoir) {
        var entete = RangeesDeTitres.trouver(onglet);
        var contexte = entete.dessus(onglet) + " " + onglet.nom() + " " + savoir.nomDuFichier();
        var devinee = PeriodeDeFeuille.de(contexte);
        var periode = devinee.annee() == 0 ? devinee.en(premiere.annee()) : devinee;
        var titres = entete.colonnes(
                onglet, periode.annee() == 0 ? periode.en(savoir.aujourdhui().getYear()) : periode);
        var communs = CorrespondanceGardee.titres(titres);
        if (communs.isEmpty() || !communs.equals(CorrespondanceGardee.titres(premiere.colonnes()))) {
            return Optional.empty();
        }
        var colonnes = titres.stream().map(titre -> comme(titre, premiere)).toList();
        var cartouche =
                Cartouche.de(entete.rangeesDuDessus(onglet), List.of(onglet.nom()), periode.annee(), savoir.choses());
        var pourTous = new EnumMap<ChampDeFeuille, String>(ChampDeFeuille.class);
        for (var champ : Cartouche.CHAMPS) {
            if (Correspondance.seDitPourTous(champ, premiere.nature(), colonnes)) {
                Optional.ofNullable(cartouche.dits().get(champ))
                        .or(() -> reponses.une(ReponsesDites.PARTOUT + champ.code())
                                .filter(dit -> !dit.isBlank()
                                        && !dit.equals(
                                                premiere.cartouche().dits().get(champ))))
                        .ifPresent(dit -> pourTous.put(champ, dit));
            }
        }
        return Optional.of(new Correspondance(
                rang,
                premiere.onglets(),
                onglet,
                premiere.nature(),
                entete,
                periode.annee() == 0 ? Correspondance.dites(colonnes, entete.colonnes(onglet, periode)) : colonnes,
                cartouche,
                pourTous,
                premiere.repeter(),
                periode,
                premiere.mots(),
                premiere.corrections(),
                premiere.gardee(),
                premiere.aujourdhui()));
    }

    /** What a column of another sheet is that has that title, or none, in that place. */
    private static ColonneDeFeuille comme(ColonneDeFeuille autre, Correspondance premiere) {
        if (autre.jour() != null) {
            return autre.devient(premiere.a(ChampDeFeuille.DATEE) ? ChampDeFeuille.DATEE : null);
        }
        return premiere.colonnes().stream()
                .filter(colonne -> autre.nus().isEmpty()
                        ? colonne.place() == autre.place()
                        : colonne.nus().equals(autre.nus()))
                .findFirst()
                .map(colonne -> autre.devient(colonne.champ()))
                .orElse(autre);
    }
}
