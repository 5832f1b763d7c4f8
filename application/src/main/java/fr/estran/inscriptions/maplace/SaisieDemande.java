package fr.estran.inscriptions.maplace;

import static fr.estran.inscriptions.maplace.SaisiePersonne.propre;
import static fr.estran.inscriptions.maplace.SaisiePersonne.vide;

import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Prescription;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to ask for places: the same on the web, at the telephone, and for somebody else.
 *
 * @param cle of the form: it goes with it, however often it is sent
 * @param sansRien neither telephone nor e-mail: one writes to them
 * @param courrielVoulu one of the two addresses between which they were asked to choose; it is the one typed from then on
 * @param courrielGarde the address that they chose so: it is not asked again
 * @param tiers for whom it is; null where that was not asked: for whoever asks
 * @param prevenir by which means to remind them, when somebody chooses; otherwise it follows from what is given
 */
public record SaisieDemande(
        @Nullable UUID cle,
        @Nullable List<SaisiePersonne> personnes,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String courrielVoulu,
        @Nullable String courrielGarde,
        @Nullable String adresse,
        @Nullable String sansRien,
        @Nullable String prevenir,
        @Nullable String sansMessage,
        @Nullable SaisieTiers tiers) {

    private static final int ADRESSE_AU_PLUS = 300;

    public SaisieDemande {
        if (!vide(courrielVoulu)) {
            courriel = courrielVoulu;
            courrielGarde = courrielVoulu;
            courrielVoulu = null;
        }
        // A field of a sixth person, and none of those before.
        personnes = personnes == null
                ? null
                : personnes.stream()
                        .map(qui -> Objects.requireNonNullElse(qui, SaisiePersonne.VIDE))
                        .toList();
    }

    /** For one person, with nothing typed yet. */
    public static SaisieDemande nouvelle() {
        return new SaisieDemande(
                UUID.randomUUID(), List.of(SaisiePersonne.VIDE), null, null, null, null, null, null, null, null, null);
    }

    public List<SaisiePersonne> personnes() {
        return personnes == null || personnes.isEmpty() ? List.of(SaisiePersonne.VIDE) : personnes;
    }

    public SaisieTiers pourQui() {
        return tiers == null ? SaisieTiers.MOI : tiers;
    }

    /** Neither telephone nor e-mail. */
    public boolean ecrire() {
        return sansRien != null;
    }

    /** No message on an answering machine. */
    public boolean silence() {
        return sansMessage != null;
    }

    public boolean peutAjouter() {
        return personnes().size() < DemandeInscription.PERSONNES_AU_PLUS;
    }

    /**
     * Whether they would wait where there is no place: they said so, or the form that they were shown had none to give. Who was
     * shown places, or chose another date that has some, is asked first.
     */
    public static boolean attendre(String geste, @Nullable String placesVues) {
        return geste.equals("attendre") || (placesVues == null && !geste.equals("reserver"));
    }

    public SaisieDemande avecUnePersonneDePlus() {
        var toutes = new ArrayList<>(personnes());
        if (peutAjouter()) {
            toutes.add(SaisiePersonne.VIDE);
        }
        return avec(toutes);
    }

    public SaisieDemande avecUnePersonneDeMoins() {
        var toutes = personnes();
        return avec(toutes.subList(0, Math.max(1, toutes.size() - 1)));
    }

    private SaisieDemande avec(List<SaisiePersonne> autres) {
        return new SaisieDemande(
                cle, autres, telephone, courriel, null, courrielGarde, adresse, sansRien, prevenir, sansMessage, tiers);
    }

    /** The usual address that they may have meant, until they said which. */
    public Optional<String> adresseVoulue() {
        return AdresseElectronique.voulue(propre(courriel), propre(courrielGarde));
    }

    /** By field, in the order of the form. */
    public Map<String, String> fautes(Voix voix, int annee) {
        var fautes = new LinkedHashMap<>(pourQui().fautes());
        IntStream.range(0, personnes().size())
                .forEach(rang -> personnes().get(rang).juger("personnes[" + rang + "].", annee, voix, fautes));
        if (personnes().size() > DemandeInscription.PERSONNES_AU_PLUS) {
            fautes.put("personnes", voix.dire("faute.trop_de_personnes"));
        }
        IntStream.range(1, personnes().size())
                .filter(rang -> personnes().subList(0, rang).stream()
                        .anyMatch(avant -> avant.seConfondAvec(personnes().get(rang), annee)))
                .forEach(rang -> fautes.putIfAbsent("personnes[" + rang + "].naissance", voix.dire("faute.deux_fois")));
        if (!vide(telephone)) {
            Telephone.faute(propre(telephone), voix.dire("faute.telephone"))
                    .ifPresent(faute -> fautes.put("telephone", faute));
        }
        if (!vide(courriel) && AdresseElectronique.lire(propre(courriel)).isEmpty()) {
            fautes.put("courriel", voix.dire("faute.courriel"));
        }
        if (ecrire() ? vide(adresse) : !pourQui().suffit() && vide(telephone) && vide(courriel) && vide(adresse)) {
            fautes.put(ecrire() ? "adresse" : "telephone", voix.dire(ecrire() ? "faute.adresse" : joindre()));
        }
        if (adresse != null && adresse.strip().length() > ADRESSE_AU_PLUS) {
            fautes.put("adresse", voix.dire("faute.adresse_longue", Map.of("lettres", ADRESSE_AU_PLUS)));
        }
        return fautes;
    }

    /** Where the number is typed of whoever is told first. */
    public String champDuNumero() {
        return pourQui().suffit() ? "tiers.telephone" : "telephone";
    }

    private String joindre() {
        return pourQui().pourUnAutre() ? "faute.joindre.elle" : "faute.joindre";
    }

    /** What is missing of the answers, by field: nothing where all that is missing is that it was not asked yet. */
    public Map<String, String> fautesDesReponses(List<QuestionDInscription> questions, Voix voix) {
        var fautes = new LinkedHashMap<String, String>();
        IntStream.range(0, personnes().size())
                .forEach(rang -> personnes()
                        .get(rang)
                        .reponsesSaisies()
                        .juger("personnes[" + rang + "].reponses.", questions, voix, fautes));
        return fautes;
    }

    /** Once it has no fault. */
    public DemandeInscription demande(
            ActionId action, int annee, @Nullable Prescription prescription, @Nullable String raisonExcedent) {
        return new DemandeInscription(
                cle == null ? UUID.randomUUID() : cle,
                action,
                personnes().stream().map(qui -> qui.participant(annee)).toList(),
                coordonnees(),
                prescription,
                raisonExcedent,
                pourQui().lire().orElse(null));
    }

    private Coordonnees coordonnees() {
        return Coordonnees.de(
                new OuJoindre(
                        propre(telephone),
                        vide(courriel) ? null : propre(courriel),
                        adresse == null || adresse.isBlank()
                                ? null
                                : adresse.strip().replace("\r\n", "\n")),
                Code.lire(Moyen.class, prevenir).orElse(null),
                silence());
    }
}
