package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.CodeEnMots;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.ville.territoire.MemeLieu;
import fr.estran.ville.territoire.Quartier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A local body, as its sheet tells it.
 *
 * @param quartiers the codes of the districts where it acts, a space between each; blank: nobody said, or the whole town
 * @param contactNom whom professionals ask for there: for the team alone
 * @param depuis since when it is of the collective; null: it always was
 * @param retireLe since when nobody is sent there any more
 */
public record OrganismeDecrit(
        OrganismeId id,
        String nom,
        @Nullable String missions,
        @Nullable String publics,
        String quartiers,
        @Nullable String adresse,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String site,
        @Nullable String contactNom,
        @Nullable String contactTelephone,
        @Nullable String contactCourriel,
        @Nullable LocalDate depuis,
        @Nullable LocalDate retireLe) {

    public OrganismeDecrit {
        missions = CodesEnMots.dire(missions);
        publics = CodesEnMots.dire(publics);
    }

    /** Of the districts where it acts. */
    public List<String> codes() {
        return quartiers.isBlank() ? List.of() : List.of(quartiers.strip().split(" "));
    }

    /** In the order and the words of the town. */
    public String ou(List<Quartier> connus) {
        var siens = codes();
        return connus.stream()
                .filter(un -> siens.contains(un.code()))
                .map(Quartier::nom)
                .collect(Collectors.joining(", "));
    }

    /** So many spellings of one: as of venues, whose names many bear; an association is called so or not. */
    public boolean memeNomQue(String autre) {
        return MemeLieu.que(court(nom), court(autre));
    }

    private static String court(String nom) {
        var court = nom.replaceAll("(?iu)\\basso(ciation)?s?\\b", " ").strip();
        return court.isEmpty() ? nom : court;
    }

    /** Whether a browser may be sent there: a folder of records may say anything. */
    public boolean siteOuvert() {
        return site != null && site.matches("https?://\\S+");
    }

    /** Where it is written to: the mailbox of its contact, or else that of the public. */
    public Optional<String> boite() {
        return Optional.ofNullable(contactCourriel).or(() -> Optional.ofNullable(courriel));
    }

    public boolean joignable() {
        return contactNom != null || contactTelephone != null || contactCourriel != null;
    }

    /** A folder of records says missions by codes, {@code acces_libre|ateliers}: people read words. What is written in words stays. */
    static final class CodesEnMots {

        private static final Messages MESSAGES = Messages.de("reseau/collectif");

        private CodesEnMots() {}

        static @Nullable String dire(@Nullable String ecrit) {
            if (ecrit == null || !ecrit.matches("[a-z0-9][a-z0-9_]*(\\|[a-z0-9][a-z0-9_]*)*")) {
                return ecrit;
            }
            var mots = Stream.of(ecrit.split("\\|")).map(CodesEnMots::mot).collect(Collectors.joining(", "));
            return Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
        }

        private static String mot(String code) {
            var cle = "code." + code;
            return MESSAGES.connait(cle) ? MESSAGES.dire(cle) : CodeEnMots.dire(code);
        }
    }
}
