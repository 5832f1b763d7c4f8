package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.TempsEcrit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns that their titles tell, read again by what they hold: it completes the titles, and contradicts some. */
final class ColonnesRelues {

    private final NatureDeFeuille nature;
    private final Onglet onglet;
    private final RangeesDeTitres entete;
    private final List<ColonneDeFeuille> colonnes;
    private final boolean sansJour;

    ColonnesRelues(NatureDeFeuille nature, Onglet onglet, RangeesDeTitres entete, List<ColonneDeFeuille> parTitre) {
        this.nature = nature;
        this.onglet = onglet;
        this.entete = entete;
        this.colonnes = new ArrayList<>(parTitre);
        this.sansJour = nature.deSeances() && !a(ChampDeFeuille.JOUR);
    }

    List<ColonneDeFeuille> relire() {
        colonnes.replaceAll(colonne -> colonne.devient(contredit(colonne)));
        colonnes.replaceAll(colonne -> colonne.champ() == null ? colonne.devient(complete(colonne)) : colonne);
        if (a(ChampDeFeuille.DATEE)) {
            colonnes.replaceAll(colonne -> colonne.est(ChampDeFeuille.NOMBRE) ? colonne.devient(null) : colonne);
        }
        return colonnes;
    }

    private boolean a(ChampDeFeuille champ) {
        return ColonneDeFeuille.a(colonnes, champ);
    }

    private List<Cellule> cellules(ColonneDeFeuille colonne) {
        return onglet.cellules(colonne.place(), entete.derniere());
    }

    /** What its title says, unless what it holds says otherwise. */
    private @Nullable ChampDeFeuille contredit(ColonneDeFeuille colonne) {
        var champ = colonne.champ();
        var cellules = cellules(colonne);
        if (ContenuDeColonne.libre(cellules) && (champ == null || champ.sorte() == ChampDeFeuille.Sorte.MOT)) {
            return ChampDeFeuille.NOTES;
        }
        return switch (champ) {
            case ACCESSIBLE -> ContenuDeColonne.ouiOuNon(cellules) ? champ : libre(ChampDeFeuille.ACCESSIBILITE);
            case NUMERO -> ContenuDeColonne.compteLesLignes(cellules) ? null : champ;
            case JOUR ->
                ContenuDeColonne.deLaSemaine(cellules)
                        ? null
                        : ContenuDeColonne.naissances(cellules) ? libre(ChampDeFeuille.NAISSANCE) : champ;
            case NOM ->
                !a(ChampDeFeuille.PRENOM) && ContenuDeColonne.plusieursMots(cellules)
                        ? libre(ChampDeFeuille.NOM_COMPLET)
                        : champ;
            case NOM_COMPLET -> ContenuDeColonne.mots(cellules) ? champ : null;
            case ADRESSE -> ContenuDeColonne.telephones(cellules) ? ChampDeFeuille.TELEPHONE : champ;
            case DEBUT ->
                cellules.stream().anyMatch(cellule -> TempsEcrit.plage(cellule).isPresent())
                        ? libre(ChampDeFeuille.HORAIRE)
                        : champ;
            case null, default -> champ;
        };
    }

    private @Nullable ChampDeFeuille libre(ChampDeFeuille champ) {
        return a(champ) ? null : champ;
    }

    private @Nullable ChampDeFeuille complete(ColonneDeFeuille colonne) {
        if (sansJour && colonne.jour() != null) {
            return ChampDeFeuille.DATEE;
        }
        var cellules = cellules(colonne);
        return ContenuDeColonne.champ(cellules)
                .or(() -> sansTitre(colonne, cellules))
                .or(() -> mois(colonne, cellules))
                .filter(champ -> champ.est(nature) && !a(champ))
                .orElse(null);
    }

    /** Above the names of places, many write nothing, or what the sheet is. */
    private Optional<ChampDeFeuille> sansTitre(ColonneDeFeuille colonne, List<Cellule> cellules) {
        if (!colonne.titre().isEmpty()
                || nature != NatureDeFeuille.NOMBRES
                || cellules.isEmpty()
                || !ContenuDeColonne.mots(cellules)) {
            return Optional.empty();
        }
        return Optional.of(ContenuDeColonne.formes(cellules) ? ChampDeFeuille.FORME : ChampDeFeuille.LIEU);
    }

    private Optional<ChampDeFeuille> mois(ColonneDeFeuille colonne, List<Cellule> cellules) {
        return nature == NatureDeFeuille.NOMBRES && sansJour && ContenuDeColonne.mois(cellules)
                ? Optional.of(ChampDeFeuille.JOUR)
                : Optional.empty();
    }
}
