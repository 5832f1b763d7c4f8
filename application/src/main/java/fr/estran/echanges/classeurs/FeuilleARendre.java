package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.LectureDeFeuille;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.ReceptionDeLignes;
import fr.estran.socle.tableurs.Tableurs;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet with one more column, that says why a row is not understood. All its rows are there: a session that came in anew
 * with some of them would lose the others. What was put right on screen is right there; free notes are left out.
 */
final class FeuilleARendre {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");
    private static final String JOUR = "dd/mm/yyyy";

    /** Written to the file as they come: a sheet may hold more rows than memory does. */
    private static final int PAR_FOIS = 1_000;

    private final Correspondance feuille;
    private final Worksheet sortie;
    private int ligne;

    private FeuilleARendre(Correspondance feuille, Worksheet sortie) {
        this.feuille = feuille;
        this.sortie = sortie;
    }

    static void ecrire(Path fichier, List<Correspondance> feuilles, OutputStream vers) throws IOException {
        try (var classeur = new Workbook(vers, "Estran", "1.0")) {
            for (var feuille : feuilles) {
                var nom = feuilles.size() == 1
                        ? onglet(feuille)
                        : feuille.onglet().nom();
                var rendue = new FeuilleARendre(feuille, classeur.newWorksheet(nom));
                rendue.titres();
                LectureDeFeuilleDite.lire(fichier, List.of(feuille), rendue::ajouter);
            }
        }
    }

    /** Where the year of days that are written without one is found again. */
    private static String onglet(Correspondance feuille) {
        var nom = MESSAGES.dire("rendue.onglet");
        return feuille.annee() == 0 ? nom : nom + " " + feuille.annee();
    }

    private int pourquoi() {
        return feuille.colonnes().size();
    }

    private void titres() {
        for (var colonne : feuille.colonnes()) {
            if (colonne.est(ChampDeFeuille.DATEE) && colonne.jour() != null) {
                ecrire(colonne.place(), new Cellule.Jour(colonne.jour()));
            } else {
                sortie.value(0, colonne.place(), colonne.titre());
            }
        }
        sortie.value(0, pourquoi(), MESSAGES.dire("rendue.pourquoi"));
        ligne = 1;
    }

    private void ajouter(LigneLue lue) {
        switch (lue) {
            case LigneLue.Laissee laissee -> {
                if (laissee.motif() == LigneLue.Motif.CHAPEAU) {
                    ecrire(lue);
                }
            }
            case LigneLue.Comprise _ -> ecrire(lue);
            case LigneLue.Incomprise incomprise -> {
                sortie.value(ligne, pourquoi(), raisons(incomprise.fautes()));
                ecrire(lue);
            }
        }
    }

    private void ecrire(LigneLue lue) {
        var corrigees = feuille.corrections().getOrDefault(lue.rangee().numero(), Map.of());
        for (var colonne : feuille.colonnes()) {
            var corrigee = corrigees.get(colonne.place());
            if (!colonne.est(ChampDeFeuille.NOTES)) {
                ecrire(
                        colonne.place(),
                        corrigee == null ? lue.rangee().cellule(colonne.place()) : Cellule.texte(corrigee));
            }
        }
        if (++ligne % PAR_FOIS == 0) {
            vider();
        }
    }

    private void vider() {
        try {
            sortie.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ecrire(int place, Cellule cellule) {
        switch (cellule) {
            case Cellule.Rien _ -> {}
            case Cellule.Nombre(var nombre) -> sortie.value(ligne, place, nombre);
            case Cellule.Jour(var jour) -> {
                sortie.value(ligne, place, jour);
                sortie.style(ligne, place).format(JOUR).set();
            }
            case Cellule.Texte _, Cellule.Moment _, Cellule.Temps _, Cellule.OuiNon _, Cellule.Faute _ ->
                sortie.value(ligne, place, cellule.texte());
        }
    }

    private String raisons(List<LigneLue.Faute> fautes) {
        return fautes.stream()
                .map(faute -> feuille.colonnes().stream()
                                .filter(colonne -> colonne.place() == faute.place())
                                .map(colonne -> colonne.titre() + " : ")
                                .findFirst()
                                .orElse("")
                        + faute.pourquoi())
                .collect(Collectors.joining(" "));
    }

    /** Reads the rows of one sheet, or of several, each below its header, as they are understood. */
    static final class LectureDeFeuilleDite implements ReceptionDeLignes {

        private final List<Correspondance> feuilles;
        private final Consumer<LigneLue> suite;
        private @Nullable Correspondance feuille;
        private @Nullable Comprehension comprehension;

        private LectureDeFeuilleDite(List<Correspondance> feuilles, Consumer<LigneLue> suite) {
            this.feuilles = feuilles;
            this.suite = suite;
        }

        static LectureDeFeuille lire(Path fichier, List<Correspondance> feuilles, Consumer<LigneLue> suite)
                throws IOException {
            return Tableurs.lire(fichier, new LectureDeFeuilleDite(feuilles, suite));
        }

        @Override
        public boolean feuille(String nom) {
            feuille = feuilles.stream()
                    .filter(une -> une.onglet().nom().equals(nom))
                    .findFirst()
                    .orElse(null);
            comprehension = feuille == null ? null : new Comprehension(feuille);
            return feuille != null;
        }

        @Override
        public void ligne(RangeeDeFeuille ligne) {
            if (feuille != null
                    && comprehension != null
                    && ligne.numero() > feuille.entete().derniere()) {
                suite.accept(comprehension.comprendre(
                        new RangeeDeFeuille(NumeroDeLigne.de(feuille.rang(), ligne.numero()), ligne.cellules())));
            }
        }
    }
}
