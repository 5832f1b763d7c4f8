package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.socle.commun.EspacesInsecables;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the sections write from: the year, the year before, the town's own words. */
record Matiere(Publie annee, Publie avant, Contexte contexte, Phrases phrases, Libelles libelles) {

    public static Matiere de(Publie annee, Publie avant, Contexte contexte) {
        return de(annee, avant, contexte, Phrases.lues());
    }

    public static Matiere de(Publie annee, Publie avant, Contexte contexte, Phrases phrases) {
        return new Matiere(annee, avant, contexte, phrases, Libelles.de(contexte, phrases, annee));
    }

    public Cite cite(String... chemin) {
        return new Cite(List.of(chemin), annee.annee(), annee.valeur(chemin));
    }

    Cite citeAvant(String... chemin) {
        return new Cite(List.of(chemin), avant.annee(), avant.valeur(chemin));
    }

    /** What a kind or a field is for, what a mark of a scale means: in the service's words, or in ours. */
    public String mot(Mot mot) {
        if (mot.equals(Mot.butDeForme(TypeDAction.PERMANENCE))
                && !sansInscription()
                && !contexte.mots().containsKey(mot.cle())) {
            return dire("but_de_forme.permanence.a_son_heure");
        }
        return EspacesInsecables.poser(
                mot.lire(contexte.mots(), contexte.lexique().formes()));
    }

    /** Whoever came to a permanence came as they were: not where some were by registration, nor where another tool's words were read. */
    private boolean sansInscription() {
        return contexte.releves().reprises().isEmpty()
                && !annee.connait("sur_inscription", TypeDAction.PERMANENCE.code());
    }

    Evolution evolution() {
        return new Evolution(phrases);
    }

    /**
     * A sentence of the bundle, in which {@code annee} is the year of the report; it knows the town's words for its kinds, its parts
     * and its assembly, and how few are told.
     */
    public String dire(String cle, Object... nomsEtValeurs) {
        var connus = new HashMap<String, Object>(libelles.lexique().valeurs());
        connus.putAll(contexte.structure().assemblee().valeurs());
        connus.put("annee", Integer.toString(annee.annee()));
        connus.put("seuil", Suppression.SEUIL);
        return phrases.dire(cle, connus, nomsEtValeurs);
    }

    Bloc paragraphe(String cle, Object... nomsEtValeurs) {
        return new Bloc.Paragraphe(dire(cle, nomsEtValeurs));
    }

    /** A column of words, under its title; of numbers, which stand to the right. */
    Colonne colonne(String cle) {
        return new Colonne(dire(cle), false);
    }

    Colonne colonneDeNombres(String cle) {
        return new Colonne(dire(cle), true);
    }

    /** The kinds that had a session in the year, in the order of the report. */
    public List<TypeDAction> types() {
        return types(annee);
    }

    /** Those, and the kinds that only the year before had: that there are none any more is told too. */
    public List<TypeDAction> typesDesDeuxAnnees() {
        var avantLui = types(avant);
        var maintenant = types();
        return TypeDAction.tous(type -> maintenant.contains(type) || avantLui.contains(type));
    }

    private static List<TypeDAction> types(Publie publie) {
        return TypeDAction.tous(type ->
                publie.connait("par_type", type.code(), "seances") || (type.individuelle() && aReuni(publie, type)));
    }

    /** Where one person comes at a time, sessions are not counted outside: there are some where somebody came. */
    private static boolean aReuni(Publie publie, TypeDAction type) {
        return publie.connait("par_type", type.code(), "participations")
                || publie.retenu("par_type", type.code(), "participations");
    }

    /** Of the kinds of the year, those where one person comes at a time, by their names. */
    public String individuelles() {
        return Typographie.liste(types().stream()
                .filter(TypeDAction::individuelle)
                .map(type -> libelles.type(type, 2))
                .toList());
    }

    /** The days that are told of: the year, or what was noted of it. */
    Intervalle racontee() {
        return contexte.releves().racontee(annee.annee());
    }

    /** "En 2023", or from when to when: the beginning of a sentence. */
    String quand() {
        var racontee = racontee();
        return racontee.estUneAnnee() ? dire("recit.retenir.quand") : Typographie.majuscule(periode(racontee));
    }

    /** A year that is over, of whose end nothing was noted. */
    boolean interrompue() {
        return contexte.releves().arrete() == null && !racontee().fin().equals(LocalDate.of(annee.annee(), 12, 31));
    }

    /** What is not told of a year of which months are missing, for whatever reason. */
    List<String> enPartie() {
        var releves = contexte.releves();
        var racontee = racontee();
        var dites = new ArrayList<String>();
        if (!racontee.debut().equals(LocalDate.of(annee.annee(), 1, 1))) {
            dites.add(dire(
                    racontee.debut().equals(releves.premier()) ? "methode.commence" : "methode.reprend",
                    "jour",
                    Typographie.date(racontee.debut())));
        }
        if (releves.arrete() != null) {
            dites.add(dire("methode.en_cours", "jour", Typographie.date(releves.arrete())));
        } else if (interrompue()) {
            dites.add(dire("methode.interrompue", "jour", Typographie.date(racontee.fin())));
        }
        return dites;
    }

    /** Records begin in the year: of whoever came before, nothing is known. */
    public boolean premiereAnnee() {
        return contexte.releves().commencentEn(annee.annee());
    }

    /** But those where one person comes at a time, which are counted by their participations. */
    public int seances() {
        return seances(annee);
    }

    public static int seances(Publie publie) {
        return TypeDAction.tous(type -> !type.individuelle()).stream()
                .mapToInt(type -> publie.valeur("par_type", type.code(), "seances"))
                .sum();
    }

    /** Of the same sessions. */
    public long heures() {
        return heures(minutes());
    }

    private int minutes() {
        return TypeDAction.tous(type -> !type.individuelle()).stream()
                .mapToInt(type -> annee.valeur("minutes", type.code()))
                .sum();
    }

    private static long heures(int minutes) {
        return minutes < 60 ? 0 : Math.round(minutes / 60.0);
    }

    /**
     * So many hours in so many sessions; nothing where there are none. Hours of help are those at which somebody came: all of them,
     * fewer, or not told.
     */
    void dureeDite(Consumer<String> dire) {
        if (heures() > 0 && seances() > 0) {
            var hors = individuelles();
            int aide = annee.valeur("minutes_d_aide");
            dire.accept(dire(
                    "recit.heures",
                    avec("n", heures()),
                    avec("toutes", aide == minutes() ? "oui" : "non"),
                    avec("aide", heures(aide) < heures() ? heures(aide) : 0),
                    avec("seances", seances()),
                    avec("hors", hors.isEmpty() ? "aucun" : hors)));
        }
    }

    /** The districts of the venues of the year. */
    public List<String> quartiersServis() {
        return annee.branches("lieux_servis").stream()
                .flatMap(lieu -> Stream.ofNullable(contexte.lieux().get(lieu)))
                .flatMap(lieu -> Stream.ofNullable(lieu.quartier()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The districts in which somebody came to an appointment, whether each is told alone or not. */
    public List<String> quartiersDesRendezVous() {
        return annee.repartition("rendez_vous_par_quartier").parts().stream()
                .flatMap(part -> part.codes().stream())
                .filter(code -> !code.equals(Repartition.INCONNU))
                .toList();
    }

    public SequencedMap<Intervalle, Integer> postesVacants() {
        return contexte.equipe().postesVacants(annee.annee());
    }

    /** From one day to another, or that day alone. */
    public String periode(Intervalle intervalle) {
        var debut = intervalle.debut();
        var fin = intervalle.fin();
        return debut.equals(fin)
                ? dire("periode.jour", "jour", Typographie.date(debut))
                : dire("periode", "debut", Typographie.debutDe(debut, fin), "fin", Typographie.date(fin));
    }

    /** People of both years may be compared: where names are of a part of them, what moves may be how many gave theirs. */
    boolean gensComparables() {
        return annee.nommee() && avant.nommee();
    }

    /** By what people came first: names are of nearly all, and of those who came before the year something is known. */
    boolean portesConnues() {
        return annee.nommee() && !premiereAnnee();
    }

    /** Each session of a year at which several may come says in which venue it was. */
    static boolean lieuxConnus(Publie publie) {
        int enUnLieu = TypeDAction.tous(type -> type.enUnLieu() && !type.individuelle()).stream()
                .mapToInt(type -> publie.valeur("par_type", type.code(), "seances"))
                .sum();
        return publie.total("seances_a_plusieurs_par_lieu") >= enUnLieu;
    }

    /** Of the venues of the year, each is in a district that is known. */
    boolean lieuxEnQuartiers() {
        return annee.branches("lieux_servis").stream()
                .map(contexte.lieux()::get)
                .allMatch(lieu -> lieu != null && lieu.quartier() != null);
    }

    /** Records name nobody: how many people came is not known, which is not the same as nobody. */
    public boolean personnesInconnues() {
        return anonymes() && !annee.connait("usagers") && !annee.retenu("usagers");
    }

    /** At some kind that is told, or at all of them together, some gave no name. */
    public boolean anonymes() {
        return annee.connait("participations_sans_nom")
                || types().stream().anyMatch(type -> annee.connait("par_type", type.code(), "anonymes_comptes"));
    }
}
