package fr.estran.socle.droits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says to whom a request is open, on the method that answers it: this is its line of the table of rights.
 *
 * <p>On a controller, it is said of all that it answers, but for a method that says it of itself. Nothing is answered without it:
 * the service does not start.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Ouvert {

    Cercle value();

    /** What slows down whoever goes through it; of what everyone may do and is not a mere reading, and of nothing else. */
    Retenue[] frein() default {};

    /** What gives or takes a way in, carries personal data out, or cannot be undone: one says again who one is. */
    boolean sensible() default false;
}
