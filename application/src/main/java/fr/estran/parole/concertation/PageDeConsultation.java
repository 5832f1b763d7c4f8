package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.Inscrits.ThemeAttendu;
import fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.ReponseAuxSouhaits.Recues;
import fr.estran.programme.souhaits.SouhaitCompte;
import fr.estran.programme.souhaits.SouhaitDeQuartier;
import fr.estran.programme.souhaits.Souhaits;
import fr.estran.programme.souhaits.SouhaitsLibres;
import fr.estran.programme.souhaits.VoixDesSouhaits;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.territoire.Quartier;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of a consultation show. */
@Component
@Transactional(readOnly = true)
public class PageDeConsultation {

    public record VueConsultations(LocalDate aujourdhui, List<ConsultationDesSouhaits> consultations, int aPrevenir) {}

    public record VueEcrire(
            @Nullable ConsultationDesSouhaits consultation,
            Conciliation conciliation,
            Paroles paroles,
            List<Thematique> choix,
            Map<String, String> fautes) {}

    public record VueConsultation(
            LocalDate aujourdhui,
            ConsultationDesSouhaits consultation,
            List<Thematique> themes,
            Recues recues,
            int aRelire,
            List<String> libres,
            List<SouhaitCompte> comptes,
            SouhaitsParQuartier quartiers,
            List<ThemeAttendu> attentes) {}

    /** Who waited for something that is over by now still waits for another date. */
    private static final Duration ENCORE = Duration.ofDays(30);

    private final ConsultationsDesSouhaits consultations;
    private final Souhaits souhaits;
    private final VoixDesSouhaits voix;
    private final SouhaitsLibres libres;
    private final AnnoncesDeThemes annonces;
    private final Thematiques thematiques;
    private final Quartiers quartiers;
    private final Inscrits inscrits;
    private final Clock horloge;

    PageDeConsultation(
            ConsultationsDesSouhaits consultations,
            Souhaits souhaits,
            VoixDesSouhaits voix,
            SouhaitsLibres libres,
            AnnoncesDeThemes annonces,
            Thematiques thematiques,
            Quartiers quartiers,
            Inscrits inscrits,
            Clock horloge) {
        this.consultations = consultations;
        this.souhaits = souhaits;
        this.voix = voix;
        this.libres = libres;
        this.annonces = annonces;
        this.thematiques = thematiques;
        this.quartiers = quartiers;
        this.inscrits = inscrits;
        this.horloge = horloge;
    }

    Page lister() {
        return Page.de(
                "parole/concertation/consultations",
                MESSAGES,
                new VueConsultations(
                        LocalDate.now(horloge),
                        consultations.toutes(),
                        annonces.toutes().size()));
    }

    Page montrer(ConsultationId id) {
        return Page.de(
                "parole/concertation/consultation",
                MESSAGES,
                new VueConsultation(
                        LocalDate.now(horloge),
                        consultations.lire(id),
                        themes(id),
                        voix.combien(id),
                        libres.aRelire(id).size(),
                        libres.gardes(id),
                        souhaits.de(id),
                        SouhaitsParQuartier.de(souhaits.quartiers(id), quartiers.tous()),
                        inscrits.themesAttendus(1, horloge.instant().minus(ENCORE))));
    }

    Page ecrire(@Nullable ConsultationDesSouhaits consultation, Conciliation conciliation, Map<String, String> fautes) {
        return Page.de(
                "parole/concertation/ecrire",
                MESSAGES,
                new VueEcrire(consultation, conciliation, paroles(), thematiques.auChoix(), fautes));
    }

    /** That which somebody asks for, or the one that ends first. */
    Optional<ConsultationDesSouhaits> ouverte(String reference) {
        var ouvertes = consultations.ouvertes();
        return ouvertes.stream()
                .filter(une -> une.reference().equals(reference))
                .findFirst()
                .or(() -> ouvertes.stream().findFirst().filter(_ -> reference.isEmpty()));
    }

    /** In the order of the town; those that were retired since it began stay. */
    List<Thematique> themes(ConsultationId id) {
        var demandes = consultations.themes(id);
        return thematiques.toutes().stream()
                .filter(theme -> demandes.contains(theme.code()))
                .toList();
    }

    SaisieDeConsultation proposee() {
        var aujourdhui = LocalDate.now(horloge);
        var trimestre = Map.<String, Object>of(
                "trimestre", (aujourdhui.getMonthValue() + 2) / 3, "annee", String.valueOf(aujourdhui.getYear()));
        return SaisieDeConsultation.proposee(
                MESSAGES.dire("titre.propose", trimestre),
                aujourdhui,
                thematiques.auChoix().stream().map(Thematique::code).toList());
    }

    boolean demandable(String code) {
        return thematiques
                .lire(code)
                .filter(theme -> theme.reunieDans() == null)
                .isPresent();
    }

    ParolesDeConsultation paroles() {
        return new ParolesDeConsultation(thematiques.toutes());
    }

    /** By district, as a table shows it. @param noms of districts, by their code */
    public record SouhaitsParQuartier(Map<String, String> noms, List<SouhaitDeQuartier> souhaits) {

        static SouhaitsParQuartier de(List<SouhaitDeQuartier> souhaits, List<Quartier> quartiers) {
            var noms = new TreeMap<String, String>();
            souhaits.forEach(souhait -> noms.put(souhait.quartier(), souhait.quartier()));
            quartiers.forEach(quartier -> noms.computeIfPresent(quartier.code(), (_, _) -> quartier.nom()));
            return new SouhaitsParQuartier(noms, souhaits);
        }

        public int nombre(String quartier, String theme) {
            return souhaits.stream()
                    .filter(souhait -> souhait.quartier().equals(quartier)
                            && souhait.theme().equals(theme))
                    .mapToInt(SouhaitDeQuartier::nombre)
                    .sum();
        }

        /** Where too few spoke, together. */
        public int ailleurs(String theme, int voix) {
            return voix
                    - noms.keySet().stream()
                            .mapToInt(quartier -> nombre(quartier, theme))
                            .sum();
        }
    }
}
