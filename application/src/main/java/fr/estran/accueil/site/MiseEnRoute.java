package fr.estran.accueil.site;

import fr.estran.comptes.Comptes;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.secrets.PremiersCodes;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.ville.calendrier.CalendrierScolaire;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** From an empty database to a service with an administrator: once, for whoever reads the server's console. */
@Service
record MiseEnRoute(
        Structures structures,
        CalendrierScolaire calendrier,
        Comptes comptes,
        PremiersCodes codes,
        Journal journal,
        TransactionOperations transactions) {

    /** How the machine itself is called, or a number: not the address that people are told. */
    private static final Pattern DE_PASSAGE = Pattern.compile("localhost|[0-9.]+|\\[.*]");

    /** A structure without accounts, or no structure at all. */
    boolean attendue() {
        return StructureCourante.siConnue().isPresent() ? comptes.aucun() : structures.aucune();
    }

    boolean sansStructure() {
        return StructureCourante.siConnue().isEmpty();
    }

    /** Until when no code that comes from there is looked at, after too many wrong ones. */
    Optional<Instant> attente(String origine) {
        return codes.attente(origine);
    }

    boolean reconnait(String code, String origine) {
        return codes.reconnaitre(code, StructureCourante.siConnue().orElse(null), origine);
    }

    /** Nothing is made unless the code is right: all is one transaction, and the code is worth nothing afterwards. */
    Optional<CompteId> faire(
            String code, Structure structure, String hote, String courriel, String nom, String motDePasse) {
        var connue = StructureCourante.siConnue();
        var id = connue.orElseGet(StructureId::nouveau);
        return StructureCourante.auNomDe(
                id,
                () -> transactions.<Optional<CompteId>>execute(_ -> {
                    if (!codes.consommer(code, connue.orElse(null)) || !comptes.aucun()) {
                        return Optional.empty();
                    }
                    if (connue.isEmpty()) {
                        structures.tenirAJour(id, structure);
                        calendrier.commencer(structure.codeInsee());
                        if (!DE_PASSAGE.matcher(hote).matches()) {
                            structures.repondreA(id, hote);
                        }
                        journal.noter("structure.creer", id.valeur());
                    }
                    return Optional.of(comptes.creer(courriel, nom, Roles.de(Role.ADMINISTRATEUR), null, motDePasse));
                }));
    }
}
