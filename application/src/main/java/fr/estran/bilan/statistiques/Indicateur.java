package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.bilan.statistiques.Unite.DeMesure;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or a family of figures: what it is called, what it is a figure of, where it is shown and how it may leave. It is
 * declared once, in one of the lists of this package: the rest follows.
 *
 * @param cle its path, where {@code *} stands for a code of the service: {@code par_type.*.personnes}
 * @param divulgation null: it leaves as it is, which a figure of people cannot be made to do
 * @param axes what each {@code *} is a code of
 */
public record Indicateur(
        String cle, Grandeur<?> grandeur, @Nullable Divulgation divulgation, Ecran ecran, List<Axe> axes) {

    private static final Messages MESSAGES = Messages.de("bilan/statistiques");

    /** The tables, and the columns of {@link Socle}, that have people in them. */
    private static final Pattern GENS = Pattern.compile(
            "\\b(participation|emargement|usager|personnes?|passage|venues?_comptees?|frequentation"
                    + "|connue_avant|portrait|fiche|doublon|inscription|mouvement|affluence|identifiees|anonymes|absents|effectif\\w*|retour|souhait\\w*"
                    + "|enquete\\w*|seance_(demande\\w*|suite|orientation)|orientation|motif|pret|demande|suite|besoin|arrivee|depart|attente_vaine|(seance_)?conseiller)\\b");

    public Indicateur {
        axes = List.copyOf(axes);
        var population = grandeur.population();
        if ((divulgation == Divulgation.SIGNE) != (population.objet() == Objet.SIGNE)) {
            throw new IllegalArgumentException(cle + ": a sign is told as one, and nothing else is");
        }
        if (grandeur.unite() instanceof DeMesure
                && divulgation != Divulgation.SEULE
                && divulgation != Divulgation.JAMAIS) {
            throw new IllegalArgumentException(cle + ": what is measured of people is told by itself");
        }
        if (divulgation == null) {
            var sql = String.join(
                    " ",
                    population.lignes(),
                    population.comptes(),
                    grandeur.agregat().poids(),
                    grandeur.condition());
            if (!(grandeur.unite() instanceof DeChoses)
                    || axes.stream().anyMatch(Axe::deGens)
                    || GENS.matcher(sql).find()) {
                throw new IllegalArgumentException(cle + ": a figure of people does not leave as it is");
            }
        }
    }

    /** Never hidden: it counts what the service does, and nothing that people are, did or said. */
    static Indicateur libre(String cle, Grandeur<DeChoses> grandeur, Ecran ecran, Axe... axes) {
        return new Indicateur(cle, grandeur, null, ecran, List.of(axes));
    }

    static Indicateur de(String cle, Grandeur<?> grandeur, Divulgation divulgation, Ecran ecran, Axe... axes) {
        return new Indicateur(cle, grandeur, divulgation, ecran, List.of(axes));
    }

    public boolean libre() {
        return divulgation == null;
    }

    /** Whether this one of its figures leaves as it is: an hour that is one person's is no session, it is somebody. */
    public boolean libre(List<String> chemin) {
        var codes = codes(chemin);
        return (libre() || divulgation == Divulgation.SIGNE)
                && IntStream.range(0, codes.size())
                        .noneMatch(i -> axes.get(i) == Axe.TYPE
                                && Code.lire(TypeDAction.class, codes.get(i))
                                        .filter(TypeDAction::individuelle)
                                        .isPresent());
    }

    /** Whether it measures people, and does not say how many they are. */
    public boolean mesure() {
        return grandeur.unite() instanceof DeMesure;
    }

    /** Whether it counts distinct people, who are known by their name. */
    public boolean dePersonnes() {
        return unite() == DeGens.PERSONNES;
    }

    /** How many people are behind one of its values, when they are known: without them, it is told to nobody. */
    public int derriere(Chiffres chiffres, List<String> chemin) {
        return (mesure() ? chiffres.gens() : chiffres.valeurs()).getOrDefault(chemin, 0);
    }

    public Unite unite() {
        return grandeur.unite();
    }

    PopulationComptee population() {
        return grandeur.population();
    }

    /** Whether it compares people with those of the records before. */
    public boolean deNouveaux() {
        return grandeur.condition().equals(Grandeur.NOUVELLE);
    }

    /** @param lexique what the town calls its kinds of help and its parts: some figures are of one of them */
    public String nom(Lexique lexique) {
        return dire(code() + ".nom", lexique);
    }

    /** @param inconnus whether who is new may be somebody who was erased and came back */
    public String nom(boolean inconnus, Lexique lexique) {
        var cle = code() + ".inconnus";
        return inconnus && MESSAGES.connait(cle) ? dire(cle, lexique) : nom(lexique);
    }

    /** How it is counted: of a figure that is only told apart, how the whole is, and by what. */
    public String regle(Lexique lexique) {
        if (MESSAGES.connait(code() + ".regle")) {
            return dire(code() + ".regle", lexique);
        }
        int par = code().indexOf("_par_");
        var tout = dire(code().substring(0, par) + ".regle", lexique);
        var selon = code().substring(par + 1) + ".regle";
        return MESSAGES.connait(selon) ? tout + " " + dire(selon, lexique) : tout;
    }

    private static String dire(String cle, Lexique lexique) {
        return Appellation.majuscule(MESSAGES.dire(cle, lexique.valeurs()));
    }

    public String nomUnite(Lexique lexique) {
        return MESSAGES.dire(unite().cle(), lexique.quartier().valeurs());
    }

    /**
     * So many of what it counts: 1 personne, 12 participations.
     *
     * @param mots the town's word for its parts, as {@code MotDeQuartier#valeurs} has it
     */
    public String mesurer(int nombre, Map<String, ?> mots) {
        var valeurs = new HashMap<String, Object>(mots);
        valeurs.put("n", nombre);
        return MESSAGES.dire(unite().mesure(), valeurs);
    }

    /** Its path without the places of codes: a name of its own, that a URL can hold. */
    public String code() {
        return cle.replace(".*", "");
    }

    /** Whether it is of what was asked, or of who was not helped: where nothing was noted, nobody knows, and it is not nothing. */
    public boolean tuSansNote() {
        return objet() == Objet.TRIMESTRE
                || objet() == Objet.REPONDANT
                || cle.startsWith("enquetes.")
                || ecran.chapitre() == Chapitre.PAS_FAIT && unite() instanceof DeGens;
    }

    /** What the rows are that it counts. */
    public Objet objet() {
        return population().objet();
    }

    /** Whether a selection means something for it. */
    public boolean seRestreintA(Selection selection) {
        return population().portee().containsAll(selection.valeurs().keySet());
    }

    /** Whether a path is one of its own. */
    public boolean compte(List<String> chemin) {
        return compte(cle.split("\\."), chemin);
    }

    private static boolean compte(String[] partie, List<String> chemin) {
        return partie.length == chemin.size()
                && IntStream.range(0, partie.length)
                        .allMatch(i -> partie[i].equals("*") || partie[i].equals(chemin.get(i)));
    }

    /** Its own, of these figures. */
    public SequencedMap<List<String>, Integer> dans(Chiffres chiffres) {
        var siens = new LinkedHashMap<List<String>, Integer>();
        var partie = cle.split("\\.");
        if (axes.isEmpty()) {
            var seul = List.of(partie);
            Optional.ofNullable(chiffres.valeurs().get(seul)).ifPresent(valeur -> siens.put(seul, valeur));
            return siens;
        }
        chiffres.valeurs().forEach((chemin, valeur) -> {
            if (partie[0].equals(chemin.getFirst()) && compte(partie, chemin)) {
                siens.put(chemin, valeur);
            }
        });
        return siens;
    }

    /** The words of a path of its own that stand for codes of the service. */
    public List<String> codes(List<String> chemin) {
        var partie = cle.split("\\.");
        return IntStream.range(0, partie.length)
                .filter(i -> partie[i].equals("*"))
                .mapToObj(chemin::get)
                .toList();
    }

    /** Whether it adds up from lots; what is measured of people does not. */
    boolean parLot() {
        return population().parLot() && !mesure();
    }

    /**
     * Where a figure stands on screen.
     *
     * @param rang those of the same rank of a page follow each other as they are declared
     */
    record Ecran(@Nullable Chapitre chapitre, int rang) {

        /** On no page. */
        static final Ecran AUCUN = new Ecran(null, 0);

        static Ecran en(Chapitre chapitre, int rang) {
            return new Ecran(chapitre, rang);
        }
    }
}
