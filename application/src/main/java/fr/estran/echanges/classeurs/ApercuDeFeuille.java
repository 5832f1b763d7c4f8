package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is understood, for whoever gave it.
 *
 * @param onglets all that hold something
 * @param titres the number of the row of titles; zero where there is none
 * @param champs that have a column among the rows that are shown
 * @param comprises rows that are understood, shown or not
 * @param incomprises rows that are not
 * @param formules cells that count as what a formula last gave
 * @param gardee under which name what is proposed was kept; null where nothing was
 * @param manques what has to be said before any row can be understood
 * @param nonReprises columns that hold something, of which nothing is taken over
 */
public record ApercuDeFeuille(
        List<String> onglets,
        String onglet,
        NatureDeFeuille nature,
        int titres,
        int rangees,
        boolean repeter,
        int annee,
        boolean demandeLAnnee,
        List<ColonneMontree> colonnes,
        List<MotMontre> mots,
        List<ChampDeFeuille> champs,
        List<LigneMontree> lignes,
        List<LigneFautive> fautives,
        long comprises,
        long incomprises,
        Map<String, Integer> laissees,
        long formules,
        @Nullable String gardee,
        List<String> manques,
        List<String> nonReprises) {

    /** @param exemples the first that it holds; of free notes, none */
    public record ColonneMontree(ColonneDeFeuille colonne, List<String> exemples) {}

    /**
     * A word of the sheet, and what it is among the town's.
     *
     * @param cle the name of the question
     * @param choisi null where one has to say it
     */
    public record MotMontre(
            ChampDeFeuille champ,
            String cle,
            String mot,
            int combien,
            List<Chose> choix,
            @Nullable String choisi) {}

    public record LigneMontree(int numero, List<String> valeurs) {}

    public record LigneFautive(int numero, List<CelluleFautive> cellules) {}

    /** @param place below zero where no cell of the row can be put right on screen */
    public record CelluleFautive(int place, String titre, String texte, String pourquoi) {}

    /** What a form sends back of it, unseen: whoever changes the sheet or its kind meanwhile is asked about columns anew. */
    public String vue() {
        return String.join("|", onglet, nature.code(), "" + titres, "" + rangees);
    }

    public boolean deSeances() {
        return nature.deSeances();
    }

    public boolean prete() {
        return manques.isEmpty() && comprises > 0;
    }
}
