package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is understood, for whoever gave it.
 *
 * @param onglets all that hold something
 * @param avec the others that are read with it, since they have the same titles
 * @param titres the number of the row of titles; zero where there is none
 * @param pourTous what may be said once for all rows, since no column says it
 * @param reunis words of the sheet that are taken for one
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
        List<String> avec,
        NatureDeFeuille nature,
        int titres,
        int rangees,
        boolean repeter,
        int annee,
        boolean demandeLAnnee,
        List<DitPourTous> pourTous,
        List<ColonneMontree> colonnes,
        List<MotsEnUn> reunis,
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

    /** @param valeur empty where nothing is said */
    public record DitPourTous(ChampDeFeuille champ, String valeur) {}

    /** @param autres other ways to write that word */
    public record MotsEnUn(ChampDeFeuille champ, String mot, List<String> autres) {}

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

    /** @param ou the number in the margin of its sheet */
    public record LigneMontree(String ou, List<String> valeurs) {}

    /** @param numero by which its cells are put right */
    public record LigneFautive(int numero, String ou, List<CelluleFautive> cellules) {}

    /** @param place below zero where no cell of the row can be put right on screen */
    public record CelluleFautive(int place, String titre, String texte, String pourquoi) {}

    /** What a form sends back of it, unseen: whoever changes the sheet or its kind meanwhile is asked about columns anew. */
    public String vue() {
        return String.join("|", onglet, nature.code(), "" + titres, "" + rangees);
    }

    public boolean deSeances() {
        return nature.deSeances();
    }

    /** Those of the workbook that are not read. */
    public List<String> autres() {
        return onglets.stream()
                .filter(nom -> !nom.equals(onglet) && !avec.contains(nom))
                .toList();
    }

    public boolean prete() {
        return manques.isEmpty() && comprises > 0;
    }
}
