package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.ListesDAnnuaire.Accessibilite;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accompagnement;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Cout;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Habilitation;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Langue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.ModeDeVenue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.OrganismeId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a body in the directory.
 *
 * @param venue how one comes or is sent there, in words
 * @param pivot its SIRET or RNA
 * @param verifieLe the day on which somebody last said that all of it is so; null: nobody ever did
 * @param retireeLe since when the public does not read it
 * @param duService whether it is that of the service itself, of which the programme says where and when
 */
public record FicheDOrganisme(
        OrganismeId organisme,
        List<BesoinServi> besoins,
        List<PublicAccueilli> publics,
        @Nullable String publicsPrecision,
        @Nullable Cout cout,
        @Nullable String coutPrecision,
        List<Accompagnement> accompagnements,
        List<ModeDeVenue> modes,
        @Nullable String venue,
        @Nullable String aApporter,
        List<Accessibilite> accessibilites,
        List<Langue> langues,
        List<Habilitation> habilitations,
        @Nullable String pivot,
        List<Accueil> accueils,
        @Nullable LocalDate verifieLe,
        @Nullable LocalDate retireeLe,
        boolean duService) {

    /** SIRET or RNA, as the national directory reads them. */
    static final String PIVOT = "[a-zA-Z0-9]{9,14}";

    public FicheDOrganisme {
        besoins = List.copyOf(besoins);
        publics = List.copyOf(publics);
        accompagnements = List.copyOf(accompagnements);
        modes = List.copyOf(modes);
        accessibilites = List.copyOf(accessibilites);
        langues = List.copyOf(langues);
        habilitations = List.copyOf(habilitations);
        accueils = List.copyOf(accueils);
    }

    public boolean sert(String besoin) {
        return besoins.stream().anyMatch(servi -> servi.besoin().equals(besoin));
    }

    FicheDOrganisme avecAccueils(List<Accueil> autres) {
        return new FicheDOrganisme(
                organisme,
                besoins,
                publics,
                publicsPrecision,
                cout,
                coutPrecision,
                accompagnements,
                modes,
                venue,
                aApporter,
                accessibilites,
                langues,
                habilitations,
                pivot,
                autres,
                verifieLe,
                retireeLe,
                duService);
    }

    boolean recoitA(LieuId lieu) {
        return accueils.stream().anyMatch(accueil -> lieu.equals(accueil.lieu()));
    }

    boolean recoitDans(String quartier) {
        return accueils.stream().anyMatch(accueil -> quartier.equals(accueil.quartier()));
    }

    /** Whether what it says is recent enough to be told as checked. */
    public boolean verifieeDepuis(LocalDate jour) {
        return verifieLe != null && !verifieLe.isBefore(jour);
    }

    /** @param autres in the words of the body itself; they say more than our list where both are there */
    public String publicsEnMots(@Nullable String autres) {
        return autres == null ? phrase(publics, PublicAccueilli::mot) : autres;
    }

    public String modesEnMots() {
        return phrase(modes, ModeDeVenue::mot);
    }

    public String accompagnementsEnMots() {
        return phrase(accompagnements, Accompagnement::mot);
    }

    public String accessibilitesEnMots() {
        return phrase(accessibilites, Accessibilite::mot);
    }

    public String languesEnMots() {
        return phrase(langues, Langue::mot);
    }

    public String habilitationsEnMots() {
        return phrase(habilitations, Habilitation::mot);
    }

    private static <T> String phrase(List<T> dits, Function<T, String> mot) {
        var dit = dits.stream().map(mot).collect(Collectors.joining(", "));
        return dit.isEmpty() ? dit : Character.toUpperCase(dit.charAt(0)) + dit.substring(1);
    }

    /** A need that a body answers, by its code. @param phrase how, in plain words; null: the name of the need says enough */
    public record BesoinServi(String besoin, @Nullable String phrase) {}
}
