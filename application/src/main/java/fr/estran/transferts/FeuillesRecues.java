package fr.estran.transferts;

import fr.estran.reprise.ConnusDeLaVille;
import fr.estran.reprise.Entete;
import fr.estran.reprise.Individuel;
import fr.estran.reprise.RepriseDeLaCoop;
import fr.estran.reprise.ResultatDeReprise;
import fr.estran.structures.Structures;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The State's export, handed in where a folder is: it becomes one, in the name of the town in which it was handed in. */
@Component
class FeuillesRecues {

    private final Structures structures;
    private final ConnusDeLaVille connus;
    private final TransactionOperations transactions;

    FeuillesRecues(Structures structures, ConnusDeLaVille connus, TransactionOperations transactions) {
        this.structures = structures;
        this.connus = connus;
        this.transactions = transactions;
    }

    ResultatDeReprise enDossier(DossierTemporaire recu) throws IOException {
        var entete = Objects.requireNonNull(transactions.execute(_ -> entete()));
        return RepriseDeLaCoop.ecrire(List.of(recu.zip()), List.of(), entete, Individuel.PERMANENCE, recu.releves());
    }

    private Entete entete() {
        var notre = structures.courante();
        return new Entete(
                notre.nom(), notre.commune(), notre.codeInsee(), notre.zoneScolaire(), notre.fuseau(), connus.lire());
    }
}
