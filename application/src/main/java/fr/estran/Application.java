package fr.estran;

import fr.estran.commandes.Commandes;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Two modules may use the same word, each for a class of its own. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {

    public static void main(String[] arguments) {
        System.exit(Commandes.executer(Application.class, arguments));
    }
}
