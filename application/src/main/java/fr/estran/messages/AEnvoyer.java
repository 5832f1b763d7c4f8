package fr.estran.messages;

import fr.estran.messages.Enumeration.Nomme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.JoursFeries;
import fr.estran.ville.territoire.PourVenir;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A message that is about to leave, and all that it says: things as they are now, not as they were when it was written.
 *
 * @param appeles how one calls each of those whom it is for: people who share the number or the address
 * @param prenoms of the same, in the same order; empty where somebody has none
 * @param noms of the same, in the same order
 * @param codes of their places
 * @param liens what the addresses of their places end on
 * @param rangs on the waiting list
 * @param preuve the code by which they show that they are reached, while that is to be shown
 * @param debut of the session that it tells of, as it is now
 * @param avant the beginning that the person knew of
 * @param libre what somebody of the team wrote, which it says
 * @param tiers whoever registered them, where it is for them and they are known still
 * @param autres beginnings of what they may come to instead of what is cancelled, in seconds
 * @param venir how one gets to the venue
 * @param commune the town in whose name it is said
 * @param duPublic it leaves because somebody asked for something on the site
 * @param ou where it is without a venue, where somebody said so
 * @param salle in which they meet by video; null for whoever has no place
 * @param arret whoever is at the other end asked for no more
 */
public record AEnvoyer(
        UUID id,
        String cle,
        UUID jeton,
        String modele,
        String pour,
        Moyen moyen,
        String destinataire,
        Instant creeLe,
        int tentatives,
        List<String> appeles,
        List<String> prenoms,
        List<String> noms,
        ActionId action,
        TypeDAction type,
        String titre,
        List<String> codes,
        List<String> liens,
        List<Integer> rangs,
        @Nullable String preuve,
        @Nullable Instant jusqua,
        @Nullable Instant debut,
        @Nullable Instant avant,
        @Nullable String raison,
        @Nullable String libre,
        @Nullable String tiers,
        List<Long> autres,
        @Nullable String lieu,
        @Nullable String adresse,
        PourVenir venir,
        @Nullable String aApporter,
        String commune,
        String fuseau,
        Contree joursFeries,
        boolean arret,
        boolean duPublic,
        TypeDAction.@Nullable Ou ou,
        @Nullable String salle) {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    public AEnvoyer {
        appeles = List.copyOf(appeles);
        prenoms = List.copyOf(prenoms);
        noms = List.copyOf(noms);
        codes = List.copyOf(codes);
        liens = List.copyOf(liens);
        rangs = List.copyOf(rangs);
        autres = List.copyOf(autres);
    }

    public ZoneId zone() {
        return ZoneId.of(fuseau);
    }

    public JoursFeries feries() {
        return JoursFeries.de(joursFeries);
    }

    /** How many people it is for. */
    public int personnes() {
        return appeles.size();
    }

    public String prenom() {
        return Enumeration.dire(appeles);
    }

    public String nomsEntiers() {
        return Enumeration.dire(Enumeration.sansRepeterLeNom(IntStream.range(0, noms.size())
                .mapToObj(rang -> new Nomme(prenoms.get(rang), noms.get(rang)))
                .toList()));
    }

    public String code() {
        return Enumeration.dire(codes);
    }

    /** Where its place is, if it tells of one: whoever shares a telephone has several. */
    public Optional<String> lien() {
        return leModele().ouvre() && liens.size() == 1 ? Optional.of("/p/" + liens.getFirst()) : Optional.empty();
    }

    /** As in a sentence: 3e et 4e. */
    public String rang() {
        return Enumeration.dire(
                rangs.stream().map(rang -> MESSAGES.dire("rang", "rang", rang)).toList());
    }

    /** What somebody wrote, and to whoever waits that it changes nothing of that. */
    String leLibre() {
        var dit = libre == null ? "" : libre.strip();
        return rangs.isEmpty()
                ? dit
                : dit + " " + MESSAGES.dire("libre.attente", "tous", rangs.size() < personnes() ? "non" : "oui");
    }

    public Modele leModele() {
        return Modele.de(modele);
    }

    public String sujet() {
        return Sujet.dire(type, titre);
    }

    public boolean auProfessionnel() {
        return pour.equals(Pour.PROFESSIONNEL.code());
    }

    /** It is for whoever registered them. */
    boolean auTiers() {
        return pour.equals(Pour.TIERS.code());
    }

    /** Its venue, or what it is instead. */
    String endroit() {
        return lieu != null ? lieu.strip() : ou == null ? "" : MESSAGES.dire("endroit." + ou.code());
    }

    /** What opens the room, to whoever is to come. */
    Optional<String> visio() {
        return leModele().faitVenir() ? Optional.ofNullable(salle) : Optional.empty();
    }

    /** An appointment is one person's matter: a message that others may read does not say which. */
    boolean neutre() {
        return type.individuelle();
    }
}
