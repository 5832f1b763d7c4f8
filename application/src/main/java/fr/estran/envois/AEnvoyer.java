package fr.estran.envois;

import fr.estran.commun.Messages;
import fr.estran.nomenclatures.TypeDAction;
import fr.estran.passerelles.Canal;
import fr.estran.textes.Enumeration;
import fr.estran.textes.Forme;
import fr.estran.textes.Modele;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is about to leave, and all that it says: things as they are now, not as they were when it was written.
 *
 * @param prenoms of all whom it is for, a line each: people who share the number or the address
 * @param noms the same, in full: a first name, a tab and a name
 * @param codes of their places, a line each
 * @param liens what the addresses of their places end on, a line each
 * @param rangs on the waiting list, a line each
 * @param debut of the session that it tells of, as it is now
 * @param avant the beginning that the person knew of
 * @param arret whoever is at the other end asked for no more
 */
public record AEnvoyer(
        UUID id,
        String cle,
        UUID jeton,
        String modele,
        String pour,
        String canal,
        String destinataire,
        Instant creeLe,
        int tentatives,
        String prenoms,
        String noms,
        UUID action,
        TypeDAction type,
        String titre,
        @Nullable String codes,
        @Nullable String liens,
        @Nullable String rangs,
        @Nullable Instant jusqua,
        @Nullable Instant debut,
        @Nullable Instant avant,
        @Nullable String raison,
        @Nullable String lieu,
        @Nullable String adresse,
        String fuseau,
        boolean arret) {

    private static final Messages MESSAGES = Messages.de("textes");

    public ZoneId zone() {
        return ZoneId.of(fuseau);
    }

    /** How many people it is for. */
    int personnes() {
        return (int) prenoms.lines().count();
    }

    public String prenom() {
        return Enumeration.dire(prenoms.lines().toList());
    }

    public String nomsEntiers() {
        return Enumeration.dire(Enumeration.sansRepeterLeNom(noms.lines().toList()));
    }

    String code() {
        return Enumeration.dire(lignes(codes));
    }

    /** Where its place is, if it tells of one: whoever shares a telephone has several. */
    Optional<String> lien() {
        return leModele().ouvre() && lignes(liens).size() == 1
                ? Optional.of("/p/" + lignes(liens).getFirst())
                : Optional.empty();
    }

    /** As in a sentence: 3e et 4e. */
    String rang() {
        return Enumeration.dire(lignes(rangs).stream()
                .map(rang -> MESSAGES.dire("rang", Map.of("rang", Integer.valueOf(rang))))
                .toList());
    }

    private static List<String> lignes(@Nullable String texte) {
        return texte == null ? List.of() : texte.lines().toList();
    }

    Modele leModele() {
        return Modele.de(modele);
    }

    Canal leCanal() {
        return Canal.de(canal);
    }

    /** Of an SMS, whose words depend on what it is about. */
    Forme forme() {
        return leCanal() != Canal.SMS ? Forme.COURRIEL : neutre() ? Forme.NEUTRE : Forme.SMS;
    }

    boolean auProfessionnel() {
        return pour.equals("professionnel");
    }

    /** It is the town that calls, at an hour that was agreed on. */
    boolean parTelephone() {
        return type.parTelephone();
    }

    /** An appointment is one person's matter: a message that others may read does not say which. */
    public boolean neutre() {
        return type.individuelle();
    }
}
