package fr.estran.affiche;

import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import fr.estran.gabarit.Lien;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody is told who chose something that is not to be had: the same later, the same nearest to them, the same theme in any
 * place or form, something else near them. Each with its first date; what leads to nothing is not told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Ailleurs {

    private static final Messages MESSAGES = Messages.de("programme");

    private final ProgrammeRepository repository;

    Ailleurs(ProgrammeRepository repository) {
        this.repository = repository;
    }

    List<Lien> que(FiltreDuProgramme choisi, Reperes reperes, LocalDate aujourdhui, Instant maintenant) {
        var liens = new ArrayList<Lien>();
        var dits = new HashSet<>(Set.of(choisi));
        var quartier = choisi.quartier();
        var toujours = new FiltreDuProgramme(quartier, choisi.type(), choisi.thematique(), null, null);
        ajouter("ailleurs.plus_tard", "", toujours, liens, dits, aujourdhui, maintenant);
        if (quartier != null && choisi.precis()) {
            repository.quartiersAutourDe(quartier).stream()
                    .filter(code ->
                            premier(toujours.dans(code), aujourdhui, maintenant).isPresent())
                    .findFirst()
                    .ifPresent(code -> ajouter(
                            "ailleurs.pres",
                            reperes.quartier(code).orElse(code),
                            toujours.dans(code),
                            liens,
                            dits,
                            aujourdhui,
                            maintenant));
        }
        if (choisi.thematique() != null) {
            var theme = new FiltreDuProgramme(null, null, choisi.thematique(), null, null);
            ajouter(
                    "ailleurs.theme",
                    reperes.theme(choisi.thematique()).orElse(""),
                    theme,
                    liens,
                    dits,
                    aujourdhui,
                    maintenant);
        }
        if (choisi.type() != null) {
            var forme = new FiltreDuProgramme(null, choisi.type(), null, null, null);
            ajouter(
                    "ailleurs.forme",
                    reperes.forme(choisi.type()).orElse(""),
                    forme,
                    liens,
                    dits,
                    aujourdhui,
                    maintenant);
        }
        if (quartier != null) {
            var ici = new FiltreDuProgramme(quartier, null, null, null, null);
            ajouter("ailleurs.ici", reperes.quartier(quartier).orElse(""), ici, liens, dits, aujourdhui, maintenant);
            if (liens.isEmpty()) {
                repository.quartiersAutourDe(quartier).stream()
                        .filter(code ->
                                premier(ici.dans(code), aujourdhui, maintenant).isPresent())
                        .findFirst()
                        .ifPresent(code -> ajouter(
                                "ailleurs.pres",
                                reperes.quartier(code).orElse(code),
                                ici.dans(code),
                                liens,
                                dits,
                                aujourdhui,
                                maintenant));
            }
        }
        return liens;
    }

    private void ajouter(
            String cle,
            String nom,
            FiltreDuProgramme autre,
            List<Lien> liens,
            Set<FiltreDuProgramme> dits,
            LocalDate aujourdhui,
            Instant maintenant) {
        if (dits.add(autre)) {
            premier(autre, aujourdhui, maintenant)
                    .ifPresent(jour -> liens.add(new Lien(
                            MESSAGES.dire(cle, Map.of("nom", nom, "jour", Jours.sansAnnee(jour))),
                            autre.adresse("/programme"))));
        }
    }

    private Optional<LocalDate> premier(FiltreDuProgramme autre, LocalDate aujourdhui, Instant maintenant) {
        return repository.premierJour(aujourdhui, autre, maintenant);
    }
}
