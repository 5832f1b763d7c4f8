package fr.estran.messages.relances;

import fr.estran.messages.Enumeration;
import fr.estran.messages.Enumeration.Nomme;
import fr.estran.messages.Modele;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LectureDeSaisie;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call to make: one number, and all whom it is for.
 *
 * @param personnes in the order of their registrations
 * @param intermediaire who booked for them, or registered them, and whom one asks for; null: one asks for them
 * @param tiers it is who registered them
 * @param groupe whose people have no name yet
 * @param quand of the session, in words
 * @param sujet what it is about; of an appointment, no more than that it is one
 * @param aDire when somebody answers
 * @param repondeur what may be left on an answering machine; null where nothing may be
 * @param enCours somebody is calling now
 */
public record Appel(
        UUID id,
        List<Personne> personnes,
        @Nullable String intermediaire,
        boolean tiers,
        boolean groupe,
        String numero,
        ActionId action,
        String modele,
        String sujet,
        @Nullable String lieu,
        @Nullable String quand,
        @Nullable String jusqua,
        int essais,
        @Nullable String dernierEssai,
        @Nullable String issue,
        List<String> aDire,
        @Nullable String repondeur,
        @Nullable EnCours enCours) {

    /** For so long, whoever has taken a call is the only one to make it. */
    public static final Duration PRISE = Duration.ofMinutes(10);

    /** After so many, it is seen that nobody could reach them. */
    public static final int ESSAIS = 3;

    /** @param message of this person: each has one of their own */
    public record Personne(UUID message, String prenom, String nom) {}

    /** @param moi it is whoever looks at the page, @param depuis in words */
    public record EnCours(String par, String depuis, boolean moi) {}

    /** How many attempts had been noted when the button was drawn. */
    static @Nullable public Integer essaisVus(String dits) {
        return LectureDeSaisie.entier(dits, 0, 100).stream().boxed().findFirst().orElse(null);
    }

    public Appel {
        personnes = List.copyOf(personnes);
        aDire = List.copyOf(aDire);
    }

    public String noms() {
        return Enumeration.dire(Enumeration.sansRepeterLeNom(personnes.stream()
                .map(qui -> new Nomme(qui.prenom(), qui.nom()))
                .toList()));
    }

    /** Whom one asks for. */
    public String qui() {
        return intermediaire == null ? noms() : intermediaire;
    }

    /** As a telephone is dialled: for a link. */
    public String aComposer() {
        return numero.replaceAll("[^+0-9]", "");
    }

    public boolean mien() {
        return enCours != null && enCours.moi();
    }

    /** It is asked whether they are who asked: yes makes the place theirs. */
    public boolean aConfirmer() {
        return Modele.de(modele) == Modele.PREUVE;
    }

    /** Somebody who holds a place, or is offered one; or whoever registered them; neither the professional who booked it, nor who answers for a group. */
    public boolean peutDecliner() {
        return (intermediaire == null || tiers) && !groupe && Modele.de(modele).peutDecliner();
    }

    public boolean sansMessage() {
        return repondeur == null;
    }

    /** Under one heading on the list. */
    public String entete() {
        return String.join(
                " – ",
                Stream.of(lieu, quand, sujet)
                        .filter(mot -> mot != null && !mot.isEmpty())
                        .toList());
    }
}
