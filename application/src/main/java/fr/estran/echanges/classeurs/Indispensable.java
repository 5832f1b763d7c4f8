package fr.estran.echanges.classeurs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each row has to say, for something to be made of it.
 *
 * @param sinon the field that says it as well; null where there is none
 */
record Indispensable(ChampDeFeuille champ, @Nullable ChampDeFeuille sinon) {

    private static final Indispensable JOUR = new Indispensable(ChampDeFeuille.JOUR, ChampDeFeuille.DATEE);
    private static final Indispensable NOM = new Indispensable(ChampDeFeuille.NOM, ChampDeFeuille.NOM_COMPLET);
    private static final Indispensable NOMBRE = new Indispensable(ChampDeFeuille.NOMBRE, ChampDeFeuille.DATEE);
    private static final Indispensable INTITULE = new Indispensable(ChampDeFeuille.INTITULE, null);

    static List<Indispensable> de(Correspondance feuille) {
        return switch (feuille.nature()) {
            case PRESENCES -> List.of(JOUR, NOM);
            case NOMBRES ->
                feuille.a(ChampDeFeuille.NOMBRE) || !enParts(feuille) ? List.of(JOUR, NOMBRE) : List.of(JOUR);
            case PERSONNES, BENEVOLES -> List.of(NOM);
            case LIEUX, ORGANISMES -> List.of(INTITULE);
        };
    }

    private static boolean enParts(Correspondance feuille) {
        return feuille.colonnes().stream()
                .anyMatch(colonne -> colonne.champ() != null && colonne.champ().deTous());
    }

    /** Of the sheet: what has to be said before any row can be understood. */
    static List<String> manques(Correspondance feuille) {
        var colonnes = de(feuille).stream()
                .filter(une -> une.colonne(feuille).isEmpty())
                .filter(une -> !feuille.pourTous().containsKey(une.champ()))
                .map(une -> ParolesDeFeuille.sansColonne(une.champ()));
        var doubles = feuille.doubles().stream().map(ParolesDeFeuille::deuxColonnes);
        var annee = Stream.of(feuille).filter(Correspondance::sansAnnee).map(_ -> ParolesDeFeuille.sansAnnee());
        return Stream.of(colonnes, doubles, annee).flatMap(manques -> manques).toList();
    }

    private Optional<ColonneDeFeuille> colonne(Correspondance feuille) {
        return feuille.colonne(champ).or(() -> Optional.ofNullable(sinon).flatMap(feuille::colonne));
    }

    /** Where it is put right; below zero where that is in no cell. */
    int place(Correspondance feuille) {
        return feuille.colonne(champ)
                .or(() -> sinon == ChampDeFeuille.NOM_COMPLET ? colonne(feuille) : Optional.empty())
                .map(ColonneDeFeuille::place)
                .orElse(-1);
    }

    /** @param dates columns of days in which the row says something */
    boolean dit(Map<ChampDeFeuille, String> lus, List<ColonneDeFeuille> dates) {
        return lus.containsKey(champ) || sinon == ChampDeFeuille.DATEE && !dates.isEmpty();
    }
}
