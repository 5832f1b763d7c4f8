package fr.estran.socle.pages;

import fr.estran.socle.droits.Identite;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page shows around its own content.
 *
 * @param chemin of the page that is shown
 * @param qui whoever is signed in
 * @param ouvert which addresses are open to whoever is signed in: the table of rights
 * @param ouvertATous which are open to whoever passes by
 * @param moment in the demonstration, what its clock says
 * @param maintenance while the town is read only: why, and until when
 * @param jeton read only where there is a form: reading it makes a cookie
 * @param envoi where what this page answers was sent; null where the page was merely asked for
 * @param statut of the answer, as it stands when the page is written
 * @param devance whether somebody else wrote while what was sent was being written
 * @param annonces what is said at the top of the first page and of the programme; looked for there alone
 * @param horaire the town's time zone; looked for where a moment is told
 * @param desMots the town's own words, for the sentences that take them; looked for by those alone
 * @param enAttente which entries of the menu a service of this size has nothing of yet
 * @param entrees of all who read; what is open to whoever reads this page is {@link #menu}
 * @param ville what the structure shows of itself
 * @param aRelire what is to be read twice before it is done, nothing being wrong; null where there is nothing of it
 * @param aide where the guide explains this page; null where nothing does
 * @param deLEtape which step of the first days this page is of; null elsewhere, and once all are done
 * @param adresses of our files, each with a digest of its content in its name
 */
public record Cadre(
        String chemin,
        @Nullable Identite qui,
        Predicate<String> ouvert,
        Predicate<String> ouvertATous,
        @Nullable String moment,
        @Nullable String message,
        @Nullable String erreur,
        @Nullable String maintenance,
        Supplier<@Nullable CsrfToken> jeton,
        UnaryOperator<String> adresses,
        @Nullable String envoi,
        IntSupplier statut,
        BooleanSupplier devance,
        Supplier<@Nullable List<String>> aRelire,
        @Nullable String aide,
        Supplier<@Nullable Pas> deLEtape,
        Supplier<List<String>> annonces,
        Supplier<ZoneId> horaire,
        Supplier<Map<String, Object>> desMots,
        Predicate<String> portes,
        Predicate<String> enAttente,
        Menu entrees,
        Ville ville) {

    /**
     * Where one is among the steps of the first days.
     *
     * @param ici in words
     * @param suivant the next that whoever reads can take; null where none is left
     */
    public record Pas(String ici, @Nullable Lien suivant) {}

    /** Of a request, once its page says that somebody else was faster. */
    public static final String DEVANCEE = Cadre.class.getName() + ".devancee";

    private static final int REFUS = 400;

    public Lien lien(String texte, String adresse) {
        return new Lien(texte, adresse);
    }

    /** The way down to a page, from what it hangs under. */
    public List<Lien> fil(Lien... dessus) {
        return Lien.fil(dessus);
    }

    /** All that is set now and then hangs there. */
    public Lien reglages() {
        return Lien.reglages();
    }

    /** The bodies that help too, and what is done with them, hang there. */
    public Lien reseau() {
        return Lien.reseau();
    }

    /** The town's own words, as values of sentences: for its kinds of help and for its districts, in the forms that a sentence needs. */
    public Map<String, Object> mots() {
        return desMots.get();
    }

    /** Its clock is told, and nothing in it is anybody's. */
    public boolean demonstration() {
        return moment != null;
    }

    /** In which moments are told. */
    public ZoneId fuseau() {
        return horaire.get();
    }

    /** Looked for on the pages that show it alone. */
    public @Nullable Pas etape() {
        return deLEtape.get();
    }

    /** The name of the town's service. */
    public String service() {
        return ville.service();
    }

    /** The town's own colours, over ours. */
    public @Nullable String couleurs() {
        return ville.couleurs();
    }

    public @Nullable String logo() {
        return ville.logo();
    }

    /** The few places that one goes to, of those that are open to whoever is signed in; their labels are in the bundle. */
    public List<String> menu() {
        return entrees.adresses().stream().filter(ouvert).toList();
    }

    /** Of the menu, what is in sight: what the service uses, then the page itself where the service does not use it yet. */
    public List<String> enVue() {
        var rares = rares();
        return Stream.concat(
                        menu().stream().filter(adresse -> !rares.contains(adresse)),
                        rares.stream().filter(adresse -> courante(adresse) != null))
                .toList();
    }

    /** The rest, one click away. */
    public List<String> enPlus() {
        return rares().stream().filter(adresse -> courante(adresse) == null).toList();
    }

    /** Whoever is not of the team has a short menu; one entry alone takes no more room than what would hide it. */
    private List<String> rares() {
        var rares = ouvert.test("/equipe") ? menu().stream().filter(enAttente).toList() : List.<String>of();
        return rares.size() > 1 ? rares : List.of();
    }

    /** The first page of whoever reads this one. */
    public String accueil() {
        return entrees.adresses().subList(0, 2).stream()
                .filter(ouvert)
                .findFirst()
                .orElse("/");
    }

    /** Where whoever is not signed in goes to, of what there is. */
    public List<String> menuPublic() {
        return qui == null ? entrees.publiques().stream().filter(ouvertATous).toList() : List.of();
    }

    public boolean ouvre(String adresse) {
        return ouvert.test(adresse);
    }

    public boolean ouvreATous(String adresse) {
        return ouvertATous.test(adresse);
    }

    /** Whether a link to it leads anywhere for whoever reads this page. */
    public boolean mene(String adresse) {
        var page = adresse.replaceAll("[?#].*", "");
        return ouvertATous.test(page) || ouvert.test(page);
    }

    public boolean ici(String adresse) {
        return chemin.equals(adresse) || chemin.startsWith(adresse + "/");
    }

    /** For {@code aria-current}: nothing where one is elsewhere. */
    public @Nullable String courante(String adresse) {
        return chemin.equals(adresse) ? "page" : sous(adresse) ? "true" : null;
    }

    /** The page of the day holds none of the others, though their addresses begin with its own. */
    private boolean sous(String adresse) {
        return !adresse.equals("/equipe") && ici(adresse)
                || entrees.sous(adresse).stream().anyMatch(this::ici);
    }

    /** Whoever hears the title alone is told at once that what they sent was not taken. */
    public boolean enErreur() {
        return erreur != null || statut.getAsInt() >= REFUS && aRelire.get() == null;
    }

    /** Known once the page is written: what is typed is then put beside what somebody else kept. */
    public boolean devancee() {
        return devance.getAsBoolean();
    }

    /** Where Back leads from a page that answers what was sent: to the nearest that has an address. */
    public @Nullable String retour() {
        return envoi == null ? null : plusProche(envoi);
    }

    private String plusProche(String adresse) {
        if (adresse.isEmpty()) {
            return "/";
        }
        return mene(adresse) ? adresse : plusProche(adresse.substring(0, Math.max(0, adresse.lastIndexOf('/'))));
    }

    public List<String> annoncesIci() {
        return entrees.annonces().contains(chemin) ? annonces.get() : List.of();
    }

    public String fichier(String chemin) {
        return adresses.apply(chemin);
    }

    /** Whether something carries what leaves by that means: a page offers no other. */
    public boolean porte(String moyen) {
        return portes.test(moyen);
    }
}
