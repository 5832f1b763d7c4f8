package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.ListesDAnnuaire.Accessibilite;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accompagnement;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Habilitation;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Langue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.ModeDeVenue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.besoins.Besoin;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our words in those of the national schema of places. What it has no word for is left out. */
final class Nationaux {

    private static final Messages MESSAGES = Messages.de("reseau/normes");

    private Nationaux() {}

    static String services(Collection<Besoin> besoins) {
        return dire(besoins.stream().map(Nationaux::service));
    }

    private static String service(Besoin besoin) {
        return switch (besoin.code()) {
            case "acces_libre", "imprimer", "connexion" -> "service.acces";
            case "achat_materiel" -> "service.acquisition";
            default ->
                switch (besoin.famille()) {
                    case DEMARCHES, ARGENT, SANTE, LOGEMENT -> "service.demarches";
                    case EMPLOI -> "service.emploi";
                    case FAMILLE -> "service.parentalite";
                    case APPAREILS, ECHANGES, ASSOCIATIONS -> "service.maitrise";
                    case QUOTIDIEN -> "service.loisirs";
                    case SECURITE -> "service.securite";
                };
        };
    }

    /** Of what is held in a venue: a form of help of which the words do not say what it is about is left out. */
    static String servicesDesFormes(String codes) {
        return dire(Stream.of(codes.split(" "))
                .flatMap(code -> Code.lire(TypeDAction.class, code).stream())
                .flatMap(Nationaux::services));
    }

    private static Stream<String> services(TypeDAction forme) {
        return switch (forme) {
            case PERMANENCE, RENDEZ_VOUS -> Stream.of("service.demarches", "service.maitrise");
            case ATELIER, STAGE -> Stream.of("service.maitrise");
            case RDV_JEUDI -> Stream.of("service.comprehension");
            case PERMANENCE_TELEPHONIQUE, PARTENARIAT, EVENEMENT -> Stream.empty();
        };
    }

    static String publics(FicheDOrganisme fiche) {
        return connus(
                "public.",
                fiche.publics(),
                List.of(
                        PublicAccueilli.JEUNES,
                        PublicAccueilli.ETUDIANTS,
                        PublicAccueilli.FAMILLES,
                        PublicAccueilli.SENIORS,
                        PublicAccueilli.FEMMES));
    }

    static String prisesEnCharge(FicheDOrganisme fiche) {
        var accessibles = fiche.accessibilites().stream()
                .filter(une -> une != Accessibilite.TOILETTES)
                .map(une -> "accueil." + une.code());
        var langues = fiche.langues().stream()
                .filter(langue -> langue != Langue.FRANCAIS && langue != Langue.LANGUE_DES_SIGNES)
                .map(langue -> langue == Langue.ANGLAIS ? "accueil.anglais" : "accueil.langues");
        return dire(Stream.concat(accessibles, langues));
    }

    static String frais(FicheDOrganisme fiche) {
        var cout = fiche.cout();
        return cout == null ? "" : MESSAGES.dire("frais." + cout.code());
    }

    /** Of a place that does not move, nothing is told. */
    static String itinerance(boolean itinerant) {
        return itinerant ? MESSAGES.dire("itinerance.oui") : "";
    }

    static String dispositifs(FicheDOrganisme fiche) {
        return connus("dispositif.", fiche.habilitations(), List.of(Habilitation.values()));
    }

    static String acces(FicheDOrganisme fiche) {
        return connus(
                "acces.",
                fiche.modes(),
                List.of(
                        ModeDeVenue.SE_PRESENTER,
                        ModeDeVenue.TELEPHONER,
                        ModeDeVenue.COURRIEL,
                        ModeDeVenue.EN_LIGNE,
                        ModeDeVenue.FICHE_DE_LIAISON));
    }

    static String accompagnements(FicheDOrganisme fiche) {
        return connus("aide.", fiche.accompagnements(), List.of(Accompagnement.values()));
    }

    private static <E extends Code> String connus(String famille, List<E> dits, List<E> connus) {
        return dire(dits.stream().filter(connus::contains).map(dit -> famille + dit.code()));
    }

    private static String dire(Stream<String> cles) {
        return cles.distinct().map(MESSAGES::dire).collect(Collectors.joining("|"));
    }
}
