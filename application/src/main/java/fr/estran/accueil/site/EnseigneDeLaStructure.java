package fr.estran.accueil.site;

import fr.estran.socle.commun.Couleur;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Structures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the service is called and where it is, from its settings alone. */
@Component
class EnseigneDeLaStructure implements Enseigne {

    private static final String HOTE = "{hote}";

    private final Structures structures;
    private final Vitrines vitrines;
    private final String modele;

    /** @param modele as {@code https://numerique.exemple.fr}, or with {@code {hote}} where there are several structures */
    EnseigneDeLaStructure(
            Structures structures,
            Vitrines vitrines,
            @Value("${estran.adresse:https://{hote}}") @Nullable String modele) {
        this.structures = structures;
        this.vitrines = vitrines;
        this.modele = modele == null || modele.isBlank() ? "https://" + HOTE : modele.replaceAll("/+$", "");
    }

    @Override
    public String nom() {
        return StructureCourante.siConnue().map(structures::nom).orElse("Estran");
    }

    @Override
    public Optional<String> adresse() {
        return modele.contains(HOTE)
                ? StructureCourante.siConnue().flatMap(structures::hote).map(hote -> modele.replace(HOTE, hote))
                : Optional.of(modele);
    }

    @Override
    public Optional<String> telephone() {
        return Optional.ofNullable(vitrines.courante().mentions().telephone());
    }

    @Override
    public Optional<String> courriel() {
        return Optional.ofNullable(vitrines.courante().mentions().courriel());
    }

    @Override
    public List<String> adressePostale() {
        var adresse = vitrines.courante().mentions().adresse();
        return adresse == null
                ? List.of()
                : adresse.lines()
                        .map(String::strip)
                        .filter(ligne -> !ligne.isEmpty())
                        .toList();
    }

    @Override
    public Optional<String> siret() {
        return Optional.ofNullable(vitrines.courante().siret());
    }

    @Override
    public List<String> sites() {
        var sites = vitrines.courante().sites();
        return sites == null ? List.of() : sites.lines().toList();
    }

    @Override
    public Optional<String> couleur() {
        return Couleur.lire(vitrines.courante().couleur()).map(Couleur::toString);
    }

    @Override
    public Optional<byte[]> logo() {
        return Optional.ofNullable(vitrines.courante().logo())
                .filter(logo -> logo.type().equals("image/png"))
                .map(Logo::octets);
    }
}
