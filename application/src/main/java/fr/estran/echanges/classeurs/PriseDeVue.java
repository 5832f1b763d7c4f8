package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers, while rows are read, what a page shows of them. */
final class PriseDeVue {
    private static final int LIGNES = 20;
    private static final int FAUTIVES = 25;
    private static final int EXEMPLES = 3;
    private static final int LONGUEUR = 60;

    /** Asked for even where nothing is said. */
    private static final Set<ChampDeFeuille> PROPOSES =
            Set.of(ChampDeFeuille.JOUR, ChampDeFeuille.LIEU, ChampDeFeuille.CONSEILLER);

    private final Correspondance feuille;
    private final List<Correspondance> ensemble;
    private final ValeursMontrees valeurs;
    private final List<FaitLu> faits = new ArrayList<>();
    private final List<Integer> numeros = new ArrayList<>();
    private final List<LigneLue.Incomprise> incomprises = new ArrayList<>();
    private final Set<String> dites = new HashSet<>();
    private final Map<Integer, List<String>> exemples = new HashMap<>();
    private final Map<String, Integer> laissees = new TreeMap<>();
    private long comprises;
    private long fautives;

    PriseDeVue(List<Correspondance> ensemble, Choses choses) {
        this.ensemble = ensemble;
        this.feuille = ensemble.getFirst();
        this.valeurs = new ValeursMontrees(choses);
    }

    void voir(LigneLue ligne) {
        switch (ligne) {
            case LigneLue.Comprise comprise -> {
                comprises++;
                for (var fait : comprise.faits()) {
                    if (faits.size() < LIGNES) {
                        faits.add(fait);
                        numeros.add(comprise.rangee().numero());
                    }
                }
                retenirDesExemples(ligne);
            }
            case LigneLue.Incomprise incomprise -> {
                fautives++;
                retenir(incomprise);
                retenirDesExemples(ligne);
            }
            case LigneLue.Laissee laissee -> laissees.merge(laissee.motif().code(), 1, Integer::sum);
        }
    }

    /** What is put right above, for all rows that have it, is told of the first. */
    private void retenir(LigneLue.Incomprise ligne) {
        if (incomprises.size() == FAUTIVES) {
            return;
        }
        var aMontrer = ligne.fautes().stream()
                .filter(faute -> !faute.plusHaut()
                        || dites.add(faute.pourquoi() + court(ligne.rangee().cellule(faute.place()))))
                .toList();
        if (!aMontrer.isEmpty()) {
            incomprises.add(new LigneLue.Incomprise(ligne.rangee(), aMontrer));
        }
    }

    private void retenirDesExemples(LigneLue ligne) {
        if (comprises + fautives > 100 || NumeroDeLigne.feuille(ligne.rangee().numero()) > 0) {
            return;
        }
        for (var colonne : feuille.colonnes()) {
            var siens = exemples.computeIfAbsent(colonne.place(), _ -> new ArrayList<>());
            var texte = court(ligne.rangee().cellule(colonne.place()));
            if (!colonne.est(ChampDeFeuille.NOTES)
                    && siens.size() < EXEMPLES
                    && !texte.isEmpty()
                    && !siens.contains(texte)) {
                siens.add(texte);
            }
        }
    }

    private static String court(Cellule cellule) {
        var texte = Ecritures.propre(cellule.texte());
        return texte.length() <= LONGUEUR ? texte : texte.substring(0, LONGUEUR) + "…";
    }

    ApercuDeFeuille apercu(long formules) {
        var champs = champs();
        return new ApercuDeFeuille(
                feuille.onglets(),
                feuille.onglet().nom(),
                ensemble.stream().skip(1).map(autre -> autre.onglet().nom()).toList(),
                feuille.nature(),
                feuille.entete().premiere(),
                feuille.entete().rangees(),
                feuille.repeter(),
                feuille.annee(),
                feuille.annee() == 0 && fautives > 0 && feuille.nature().deSeances()
                        || feuille.colonnes().stream().anyMatch(colonne -> colonne.est(ChampDeFeuille.DATEE)),
                Cartouche.CHAMPS.stream()
                        .filter(feuille::seDitPourTous)
                        .filter(champ -> feuille.pourTous().containsKey(champ) || PROPOSES.contains(champ))
                        .map(champ -> new ApercuDeFeuille.DitPourTous(
                                champ, feuille.pourTous().getOrDefault(champ, "")))
                        .toList(),
                feuille.colonnes().stream()
                        .filter(colonne -> !colonne.titre().isEmpty()
                                || exemples.containsKey(colonne.place())
                                        && !exemples.get(colonne.place()).isEmpty())
                        .map(colonne -> new ApercuDeFeuille.ColonneMontree(
                                colonne, List.copyOf(exemples.getOrDefault(colonne.place(), List.of()))))
                        .toList(),
                MotsMontres.reunis(feuille),
                MotsMontres.de(feuille),
                champs,
                Stream.iterate(0, rang -> rang < faits.size(), rang -> rang + 1)
                        .map(rang -> new ApercuDeFeuille.LigneMontree(
                                ou(numeros.get(rang)),
                                champs.stream()
                                        .map(champ -> valeurs.montrer(champ, faits.get(rang)))
                                        .toList()))
                        .toList(),
                incomprises.stream().map(this::fautive).toList(),
                comprises,
                fautives,
                laissees,
                formules,
                feuille.gardee() == null ? null : feuille.gardee().nom(),
                Indispensable.manques(feuille),
                feuille.nonReprises().stream()
                        .map(ColonneDeFeuille::designation)
                        .toList());
    }

    private Correspondance de(int numero) {
        return ensemble.get(NumeroDeLigne.feuille(numero));
    }

    /** As its margin has it; of several sheets, with the name of its own. */
    private String ou(int numero) {
        var ligne = "" + NumeroDeLigne.ligne(numero);
        return ensemble.size() == 1 ? ligne : de(numero).onglet().nom() + ", " + ligne;
    }

    private List<ChampDeFeuille> champs() {
        Set<ChampDeFeuille> dits = EnumSet.noneOf(ChampDeFeuille.class);
        faits.forEach(fait -> fait.dits().forEach((champ, valeur) -> {
            if (!valeur.isEmpty() && champ != ChampDeFeuille.NOM_COMPLET) {
                dits.add(champ);
            }
        }));
        return List.copyOf(dits);
    }

    private ApercuDeFeuille.LigneFautive fautive(LigneLue.Incomprise ligne) {
        var corrigees = feuille.corrections().getOrDefault(ligne.rangee().numero(), Map.of());
        return new ApercuDeFeuille.LigneFautive(
                ligne.rangee().numero(),
                ou(ligne.rangee().numero()),
                ligne.fautes().stream()
                        .map(faute -> new ApercuDeFeuille.CelluleFautive(
                                faute.place(),
                                de(ligne.rangee().numero()).colonnes().stream()
                                        .filter(colonne -> colonne.place() == faute.place())
                                        .map(ColonneDeFeuille::titre)
                                        .findFirst()
                                        .orElse(""),
                                corrigees.getOrDefault(
                                        faute.place(),
                                        Ecritures.propre(ligne.rangee()
                                                .cellule(faute.place())
                                                .texte())),
                                faute.pourquoi()))
                        .toList());
    }

    /** What was read of a cell, as a page shows it: as it will be in the records. */
    record ValeursMontrees(Choses choses) {

        private static final Messages MESSAGES = Messages.de("echanges/correspondances");

        String montrer(ChampDeFeuille champ, FaitLu fait) {
            var valeur = fait.de(champ);
            return switch (champ.sorte()) {
                case JOUR -> JourDit.de(valeur);
                case MOT -> motDit(champ, valeur);
                case DUREE -> valeur.isEmpty() ? "" : MESSAGES.dire("minutes", Map.of("n", Integer.parseInt(valeur)));
                case COURRIEL, TELEPHONE -> valeur.equals(Numeros.ILLISIBLE) ? MESSAGES.dire("illisible") : valeur;
                case HEURE, PLAGE, ANNEE, AGE, NOMBRE, MARQUE, OUI_NON, TEXTE, RIEN -> valeur;
            };
        }

        private String motDit(ChampDeFeuille champ, String valeur) {
            var designe = Designe.lire(valeur);
            if (designe.aCreer()) {
                return champ == ChampDeFeuille.CONSEILLER
                        ? NomDeConseiller.lire(designe.nom()).entier()
                        : designe.nom();
            }
            if (valeur.isEmpty()) {
                return "";
            }
            return choses.de(champ).stream()
                    .filter(chose -> chose.code().equals(valeur))
                    .map(Chose::libelle)
                    .findFirst()
                    .orElseGet(() -> ParolesDeFeuille.choix(champ, valeur));
        }

        /** A day as it was understood, in words: whoever wrote 03/04 sees whether it is March or April. */
        static final class JourDit {

            private JourDit() {}

            static String de(String iso) {
                return iso.isEmpty() ? "" : Jours.dire(LocalDate.parse(iso));
            }
        }
    }

    /** The words of a sheet that a page asks about. */
    static final class MotsMontres {

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

        /** As they are taken in the end, whoever has said so. */
        static List<ApercuDeFeuille.MotsEnUn> reunis(Correspondance feuille) {
            return ChampDeFeuille.de(feuille.nature()).stream()
                    .flatMap(champ -> {
                        var parTete = new TreeMap<String, List<String>>();
                        feuille.mots().reunis(champ).forEach((cle, tete) -> {
                            if (feuille.mots()
                                    .dit(champ, cle)
                                    .filter((MotsDeFeuille.COMME + tete)::equals)
                                    .isPresent()) {
                                parTete.computeIfAbsent(tete, _ -> new ArrayList<>())
                                        .add("« " + feuille.mots().ecrit(champ, cle) + " »");
                            }
                        });
                        return parTete.entrySet().stream()
                                .map(un -> new ApercuDeFeuille.MotsEnUn(
                                        champ, "« " + feuille.mots().ecrit(champ, un.getKey()) + " »", un.getValue()));
                    })
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
}
