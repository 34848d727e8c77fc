package dev.wireglass.analyzer.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.cli.Training;
import dev.wireglass.analyzer.launcher.Checkout.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class LauncherTest {
  private Checkout checkout;

  @BeforeEach
  void makeCheckout(@TempDir Path folder) throws IOException {
    checkout = new Checkout(folder.toRealPath());
  }

  @Test
  void passesArgumentsUntouched() {
    assertThat(checkout.run("--output", "a  b", "", "*", "'\"$HOME").output())
        .contains("<--output>\n<a  b>\n<>\n<*>\n<'\"$HOME>\n");
  }

  @Test
  void runsTheJarOfItsOwnFolder() {
    assertThat(checkout.run().output()).contains("<-jar>\n<" + checkout.jar + ">\n");
  }

  @Test
  void staysInTheFolderOfTheUser() {
    assertThat(checkout.run().output()).startsWith("in " + checkout.home + "\n");
  }

  @Test
  void leavesTheInputToTheAnalyzer() throws IOException {
    checkout.addTrainingCapture();
    assertThat(checkout.run("-").output()).endsWith("input data\n");
  }

  @Test
  void leavesInterruptsToWhoeverWritesStandardInput() {
    checkout.with("INTERRUPTED", 1);
    assertThat(checkout.run("a", "-").output()).endsWith("input data\n");
    assertThat(checkout.run("/dev/stdin").output()).endsWith("input data\n");
    assertThat(checkout.run("a").output()).isEmpty();
  }

  @Test
  void passesTheExitStatus() {
    assertThat(checkout.with("STATUS", 1).run().status()).isEqualTo(1);
  }

  @Test
  void isFoundThroughSymbolicLinks() throws IOException {
    Path bin = Files.createDirectories(checkout.home.resolve("my bin"));
    Path absolute = Files.createSymbolicLink(bin.resolve("absolute"), checkout.launcher());
    Path relative = Files.createSymbolicLink(bin.resolve("relative"), Path.of("absolute"));
    assertThat(checkout.start(absolute).join().output()).contains("<" + checkout.jar + ">");
    assertThat(checkout.start(relative).join().output()).contains("<" + checkout.jar + ">");
  }

  @Test
  void isFoundByARelativePath() {
    Path relative = Path.of(".", "a checkout", "wireglass");
    checkout.with("CDPATH", checkout.root);
    assertThat(checkout.start(relative).join().output()).contains("<" + checkout.jar + ">");
  }

  @Test
  void saysWhichJdksAreTooOldWhereNoneWillDo() throws IOException {
    Path old = checkout.addJdk("old", "17.0.15");
    Run run = checkout.without("WIREGLASS_JAVA_HOME").with("JAVA_HOME", old).run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).contains("JDK 25 or later").contains(old + " (17)");
  }

  @Test
  void takesTheFirstJdkThatIsNewEnough() throws IOException {
    Path jdk = checkout.addJdk("new", "26-ea");
    checkout.without("WIREGLASS_JAVA_HOME").with("JAVA_HOME", jdk);
    checkout.with("JAVA25_HOME", checkout.addJdk("old", "1.8.0_402"));
    assertThat(checkout.run().output()).contains("by " + jdk.resolve("bin/java"));
  }

  @Test
  void looksForJdksInTheUsualPlaces() throws IOException {
    Path jdk = checkout.addJdk(".jdks/temurin-25", "25");
    Run run = checkout.without("WIREGLASS_JAVA_HOME").run();
    assertThat(run.output()).contains("by " + jdk.resolve("bin/java"));
  }

  @Test
  void followsTheJavaInThePathToItsJdk() throws IOException {
    Path java = checkout.addJdk("elsewhere", "25").resolve("bin/java");
    Files.createSymbolicLink(checkout.home.resolve("tools/java"), java);
    Run run = checkout.without("WIREGLASS_JAVA_HOME").run();
    assertThat(run.output()).contains("by " + java);
  }

  @Test
  void takesNoOtherJdkThanTheOneItIsTold() throws IOException {
    checkout.with("JAVA_HOME", checkout.addJdk("new", "25"));
    Run run = checkout.with("WIREGLASS_JAVA_HOME", checkout.addJdk("old", "21")).run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains("WIREGLASS_JAVA_HOME");
  }

  @Test
  void keepsTheCacheAsLongAsTheJarStays() throws IOException {
    checkout.addTrainingCapture();
    checkout.run();
    String cache = checkout.caches().getFirst();
    Files.writeString(checkout.jar.resolveSibling(cache), "kept");
    assertThat(checkout.run().output()).contains("<-XX:AOTCache=").contains(cache);
    assertThat(checkout.jar.resolveSibling(cache)).hasContent("kept");
  }

  @Test
  void replacesTheCacheOfAnotherJar() throws IOException {
    checkout.addTrainingCapture();
    checkout.run();
    var before = checkout.caches();
    FileTime time = Files.getLastModifiedTime(checkout.jar);
    Files.writeString(checkout.jar, "a new jar");
    Files.setLastModifiedTime(checkout.jar, time);
    checkout.run();
    assertThat(checkout.caches()).hasSize(1).isNotEqualTo(before);
  }

  @Test
  void replacesTheCacheOfAnotherJdk() throws IOException {
    checkout.addTrainingCapture();
    checkout.run();
    var before = checkout.caches();
    checkout.with("WIREGLASS_JAVA_HOME", checkout.addJdk("newer", "25.0.4")).run();
    assertThat(checkout.caches()).hasSize(1).isNotEqualTo(before);
  }

  @Test
  void keepsACacheForRecordsBesideThatForTheReport() throws IOException {
    checkout.addTrainingCapture();
    checkout.run();
    assertThat(checkout.run("--format", "jsonl").output()).contains("/wireglass-records-");
    assertThat(checkout.run("-fcsv").output()).contains("/wireglass-records-");
    assertThat(checkout.run("a capture").output()).contains("/wireglass-report-");
    assertThat(checkout.caches()).hasSize(2);
  }

  /// If it did not, there would be no cache, and nobody would hear of it.
  @Test
  void knowsTheNameOfTheTraining() {
    assertThat(checkout.root.resolve("wireglass"))
        .content()
        .contains(" " + Training.class.getName() + " ");
  }

  @Test
  void trainsAgainWhereTheSameJarWasBuiltAgain() throws IOException {
    checkout.addTrainingCapture();
    checkout.run();
    Path cache = checkout.jar.resolveSibling(checkout.caches().getFirst());
    Files.writeString(cache, "old");
    Files.setLastModifiedTime(cache, FileTime.from(Instant.EPOCH));
    checkout.run();
    assertThat(cache).hasContent("trained");
  }

  @Test
  void runsWithoutACacheWhereTrainingFails() throws IOException {
    checkout.addTrainingCapture();
    Run run = checkout.with("TRAINING_FAILS", 1).run();
    assertThat(run.status()).isZero();
    assertThat(run.output()).doesNotContain("AOTCache");
    assertThat(checkout.caches()).isEmpty();
  }

  @Test
  void buildsWhatIsMissingOnce() throws IOException {
    checkout.addSource("pom.xml");
    checkout.addMaven();
    Files.delete(checkout.jar);
    Run first = checkout.run();
    Run second = checkout.run();
    assertThat(first.errors()).isEqualTo("wireglass: building, once\n");
    assertThat(first.output()).endsWith("input data\n");
    assertThat(second.errors()).isEmpty();
    assertThat(checkout.builds()).hasSize(1);
  }

  @Test
  void buildsAgainWhereASourceIsNewerThanTheJar() throws IOException {
    checkout.addSource("pom.xml");
    checkout.addMaven();
    Path source = checkout.addSource("processor/compiler/src/main/java/Processor.java");
    checkout.run();
    assertThat(checkout.builds()).isEmpty();
    Files.setLastModifiedTime(checkout.jar, FileTime.from(Instant.EPOCH));
    Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH.plusSeconds(1)));
    checkout.run();
    assertThat(checkout.builds()).hasSize(1);
  }

  @Test
  void showsWhyTheBuildFailed() throws IOException {
    checkout.addSource("pom.xml");
    checkout.addMaven();
    Files.delete(checkout.jar);
    Run run = checkout.with("BUILD_FAILS", 1).run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains("no such symbol").endsWith("wireglass: the build failed\n");
  }

  @Test
  void saysThatMavenIsMissing() throws IOException {
    checkout.addSource("pom.xml");
    Files.delete(checkout.jar);
    Run run = checkout.run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains("no mvn in PATH");
  }

  @Test
  void runsTheOldJarWhereItCannotBuild() throws IOException {
    checkout.addSource("pom.xml");
    Files.setLastModifiedTime(checkout.jar, FileTime.from(Instant.EPOCH.minusSeconds(1)));
    Run run = checkout.run();
    assertThat(run.status()).isZero();
    assertThat(run.errors()).contains("runs as last built").contains("no mvn in PATH");
  }

  @Test
  void buildsOnceWhereTwoAreStartedTogether() throws IOException {
    checkout.addSource("pom.xml");
    checkout.addMaven();
    Files.delete(checkout.jar);
    var one = checkout.start(checkout.launcher());
    var other = checkout.start(checkout.launcher());
    assertThat(one.join().status()).isZero();
    assertThat(other.join().status()).isZero();
    assertThat(checkout.builds()).hasSize(1);
  }

  @Test
  void ignoresTheLockOfAProcessThatIsGone() throws IOException {
    checkout.addSource("pom.xml");
    checkout.addMaven();
    Files.delete(checkout.jar);
    Path target = Files.createDirectories(checkout.root.resolve("target"));
    Path gone = Path.of("pid-" + Integer.MAX_VALUE);
    Files.createSymbolicLink(target.resolve("wireglass-build.lock"), gone);
    assertThat(checkout.run().status()).isZero();
  }
}
